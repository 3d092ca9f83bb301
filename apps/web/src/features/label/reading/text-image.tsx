'use client';
import { ImageIcon } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useContext, useState } from 'react';
import { imageAddress } from './image-address';
import { ImagePolicyContext } from './image-policy';

interface TextImageProps {
  src: unknown;
  alt: string;
}

/** An image within a text, by way of our proxy; or, in its place, its description and why it is not loaded. */
export function TextImage({ src, alt }: TextImageProps) {
  const t = useTranslations('labelReading.image');
  const address = imageAddress(src, useContext(ImagePolicyContext));
  const [failed, setFailed] = useState(false);
  if ('proxied' in address && !failed) {
    return (
      <img
        src={address.proxied}
        alt={alt}
        decoding="async"
        onError={() => {
          setFailed(true);
        }}
      />
    );
  }
  const why =
    'proxied' in address
      ? t('failed', { host: address.host })
      : address.refused === 'not_listed'
        ? t('not_listed', { host: address.host })
        : t('address');
  return (
    <span className="inline-flex max-w-full items-baseline gap-1.5 rounded-sm border bg-sunken px-1.5 text-sm text-muted">
      <ImageIcon className="size-3.5 shrink-0 self-center" aria-hidden />
      <span>
        {alt === '' ? t('one') : t('oneOf', { alt })} ({why})
      </span>
    </span>
  );
}
