'use client';
import { useTranslations } from 'next-intl';

/** Why a text is not formatted. */
export function PlainNote() {
  const t = useTranslations('labelReading.long');
  return <p className="mb-2 text-sm text-muted">{t('plain')}</p>;
}
