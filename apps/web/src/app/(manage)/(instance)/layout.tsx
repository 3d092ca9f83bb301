import type { ReactNode } from 'react';
import { InstanceNav } from '@/features/frame/instance-nav';
import { ManageFrame } from '@/features/frame/manage-frame';
import { signOutAction } from '@/server/actions/sign-out';
import { loadAccount } from '../load-account';

export default async function InstanceLayout({ children }: { children: ReactNode }) {
  const account = await loadAccount();
  if (!account) return children; // the page sends to sign-in
  return (
    <ManageFrame {...account} signOut={signOutAction} nav={<InstanceNav isOwner={account.isOwner} />}>
      {children}
    </ManageFrame>
  );
}
