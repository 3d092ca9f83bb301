import { PageHeader } from '@touchstone/ui/page-header';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { DeskCard } from '@/features/account/desk-card';
import { LanguageCard } from '@/features/account/language-card';
import { PasswordForm } from '@/features/account/password-form';
import { ProfileForm } from '@/features/account/profile-form';
import { SignOutEverywhere } from '@/features/account/sign-out-everywhere';
import { TokensCard } from '@/features/account/tokens-card';
import { asSent } from '@/features/common/sent';
import { requireViewer } from '@/server/require-viewer';
import { serverCaller } from '@/server/server-caller';
import { loadAccount } from '../../load-account';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default async function AccountPage() {
  await requireViewer('/account');
  const caller = await serverCaller();
  const [t, account, tokens] = await Promise.all([
    getTranslations('account'),
    loadAccount(),
    caller.token.list(),
  ]);
  if (!account) notFound();
  const { name, email, hasPassword } = account;
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex max-w-3xl flex-col gap-4">
        <ProfileForm name={name} email={email} />
        <PasswordForm key={String(hasPassword)} email={email} hasPassword={hasPassword} />
        <LanguageCard />
        <DeskCard />
        <TokensCard initial={asSent(tokens)} />
        <SignOutEverywhere hasPassword={hasPassword} />
      </div>
    </>
  );
}
