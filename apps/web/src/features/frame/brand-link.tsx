import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Brand } from './brand';

/** The brand as the way home. On a phone in a project the name makes room for the project's. */
export function BrandLink({ href = '/projects' }: { href?: string }) {
  const t = useTranslations('common');
  return (
    <Link
      href={href}
      aria-label={t('frame.home')}
      className="flex items-center rounded-sm pointer-coarse:min-h-11"
    >
      <Brand />
    </Link>
  );
}
