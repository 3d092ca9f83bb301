'use client';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { leaveComputer } from '../label/offline/leave-computer';

export function SignOutEverywhere({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations('account.everywhere');
  return (
    <Card title={t('title')}>
      <p className="mb-3 max-w-reading text-muted">{t('text')}</p>
      {hasPassword ? (
        <ConfirmDialog
          trigger={<Button>{t('action')}</Button>}
          title={t('dialogTitle')}
          text={t('dialogText')}
          confirmLabel={t('confirm')}
          onConfirm={async () => {
            await trpc.account.signOutEverywhere.mutate();
            await leaveComputer();
            window.location.assign('/sign-in');
          }}
        />
      ) : (
        <Callout>{t('noPassword')}</Callout>
      )}
    </Card>
  );
}
