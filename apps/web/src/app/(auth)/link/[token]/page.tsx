import { CenteredPage } from '@touchstone/ui/centered-page';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Brand } from '@/features/frame/brand';
import { JoinAsNewcomer } from '@/features/sign-in/join-as-newcomer';
import { JoinAsUser } from '@/features/sign-in/join-as-user';
import { SignInLinkForm } from '@/features/sign-in/sign-in-link-form';
import { SpentLink } from '@/features/sign-in/spent-link';
import { joinProjectAction } from '@/server/actions/join-project';
import { openSignInLinkAction } from '@/server/actions/open-sign-in-link';
import { signOutAction } from '@/server/actions/sign-out';
import { serverCaller } from '@/server/server-caller';

// The address is a secret: no search engine keeps it. (Other sites are told no address by `next.config.ts`.)
export const metadata: Metadata = { robots: { index: false } };

/** Looking at a one-time link never spends it. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const caller = await serverCaller();
  const [t, common, link, account] = await Promise.all([
    getTranslations('signIn'),
    getTranslations('common'),
    token.length > 200 ? null : caller.link.read({ token }),
    caller.account.read(),
  ]);
  if (link?.kind === 'sign_in') {
    return (
      <CenteredPage brand={<Brand />} title={t('byLink.title')} description={t('byLink.text')}>
        <SignInLinkForm token={token} action={openSignInLinkAction} />
      </CenteredPage>
    );
  }
  if (!link?.role) {
    return (
      <CenteredPage brand={<Brand />} title={t('spent.title')} description={t('spent.text')}>
        <SpentLink signedIn={account !== null} />
      </CenteredPage>
    );
  }
  return (
    <CenteredPage
      brand={<Brand />}
      title={t('invite.title', { project: link.projectName ?? '' })}
      description={t('invite.text', {
        role: t(`invite.roles.${link.role}`),
        does: common(`roleDoes.${link.role}`),
      })}
    >
      {account ? (
        <JoinAsUser
          token={token}
          name={account.name}
          email={account.email}
          join={joinProjectAction}
          signOut={signOutAction}
        />
      ) : (
        <JoinAsNewcomer token={token} join={joinProjectAction} />
      )}
    </CenteredPage>
  );
}
