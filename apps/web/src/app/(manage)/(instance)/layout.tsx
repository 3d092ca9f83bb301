import type { ReactNode } from 'react';
import { InstanceNav } from '@/features/frame/instance-nav';
import { ManageFrame } from '@/features/frame/manage-frame';
import { SentMessages } from '@/i18n/sent-messages';
import { signOutAction } from '@/server/actions/sign-out';
import { loadAccount } from '../load-account';

export default async function InstanceLayout({ children }: { children: ReactNode }) {
  const account = await loadAccount();
  if (!account) return children; // the page sends to sign-in
  return (
    <SentMessages with="instance">
      <ManageFrame {...account} signOut={signOutAction} nav={<InstanceNav isOwner={account.isOwner} />}>
        {children}
      </ManageFrame>
    </SentMessages>
  );
}
