import { CenteredPage } from '@touchstone/ui/centered-page';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { Brand } from '@/features/frame/brand';
import { LocaleSwitch } from '@/features/frame/locale-switch';
import { NobodyHere } from '@/features/label/offline/nobody-here';
import { SignInForm } from '@/features/sign-in/sign-in-form';
import { returnPath } from '@/server/actions/return-path';
import { signInAction } from '@/server/actions/sign-in';
import { currentViewer } from '@/server/require-viewer';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.signIn'))('title') };
}

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const to = returnPath((await searchParams)['to']);
  if (await currentViewer()) redirect(to);
  const t = await getTranslations('signIn.signIn');
  return (
    <CenteredPage
      brand={<Brand />}
      title={t('title')}
      footer={
        <div className="flex flex-col gap-6">
          <p>{t('newcomers')}</p>
          <LocaleSwitch />
        </div>
      }
    >
      <NobodyHere />
      <SignInForm to={to} action={signInAction} />
    </CenteredPage>
  );
}
