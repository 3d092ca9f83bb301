'use client';
import { LinkButton } from '@touchstone/ui/link-button';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useFormatBytes } from '../common/use-format-bytes';
import { HashLine } from './hash-line';

export interface DownloadRowProps {
  name: string;
  hint: string;
  href: string;
  file: { sha256: string; bytes: number; rows: number };
}

/** One file to take away: what it is, how large, its hash. A row of a `ul`. */
export function DownloadRow({ name, hint, href, file }: DownloadRowProps) {
  const t = useTranslations('snapshots');
  const size = useFormatBytes();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-t py-3 first:border-t-0 first:pt-0 last:pb-0">
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">{name}</p>
        <p className="text-sm text-muted">{hint}</p>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 text-sm text-muted tabular">
          <span>{t('files.rows', { rows: file.rows })}</span>
          <span>{size(file.bytes)}</span>
          <span className="inline-flex items-center gap-1">
            {t('hash')} <HashLine sha256={file.sha256} of={name} />
          </span>
        </p>
      </div>
      <LinkButton
        href={href}
        download
        icon={<Download aria-hidden />}
        aria-label={t('files.downloadNamed', { of: name })}
      >
        {t('files.download')}
      </LinkButton>
    </li>
  );
}
