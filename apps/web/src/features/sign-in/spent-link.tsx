import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';

/** What to do when a one-time link does nothing any more. */
export function SpentLink({ signedIn }: { signedIn: boolean }) {
  const t = useTranslations('signIn.spent');
  return (
    <div className="flex flex-col gap-6">
      <ul className="flex list-disc flex-col gap-2 ps-5">
        <li>{t('member')}</li>
        <li>{t('invite')}</li>
        <li>{t('owner')}</li>
      </ul>
      <LinkButton asChild variant="primary" size="lg">
        <Link href={signedIn ? '/projects' : '/sign-in'}>{t(signedIn ? 'projects' : 'signIn')}</Link>
      </LinkButton>
    </div>
  );
}
