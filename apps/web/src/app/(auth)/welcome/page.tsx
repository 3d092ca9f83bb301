import { CenteredPage } from '@touchstone/ui/centered-page';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { WelcomeForm } from '@/features/account/welcome-form';
import { Brand } from '@/features/frame/brand';
import { requireViewer } from '@/server/require-viewer';
import { serverCaller } from '@/server/server-caller';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.welcome'))('title') };
}

export default async function WelcomePage() {
  await requireViewer('/welcome');
  const account = await (await serverCaller()).account.read();
  if (!account || account.hasPassword) redirect('/projects');
  const t = await getTranslations('signIn.welcome');
  return (
    <CenteredPage brand={<Brand />} title={t('title')} description={t('text')}>
      <WelcomeForm name={account.name} email={account.email} />
    </CenteredPage>
  );
}
