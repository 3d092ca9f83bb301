import { useTranslations } from 'next-intl';

/** The name with its mark: a stone and the streak that tells gold. */
export function Brand() {
  const t = useTranslations('common');
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 32 32" className="size-5 shrink-0" aria-hidden>
        <rect x="2" y="2" width="28" height="28" rx="7" className="fill-accent" />
        <path d="M9 23 23 9" className="stroke-on-accent" strokeWidth="4.5" strokeLinecap="round" />
      </svg>
      {t('brand')}
    </span>
  );
}
