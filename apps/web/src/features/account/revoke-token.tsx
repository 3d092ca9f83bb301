'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';

export function RevokeToken({ id, name }: { id: string; name: string }) {
  const t = useTranslations('account.tokens');
  const queries = useQueryClient();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" aria-label={t('revokeOf', { name })}>
          {t('revoke')}
        </Button>
      }
      title={t('revokeDialog.title', { name })}
      text={t('revokeDialog.text')}
      confirmLabel={t('revokeDialog.confirm')}
      onConfirm={async () => {
        await trpc.token.revoke.mutate({ id });
        toast.success(t('revokeDialog.done', { name }));
        await queries.invalidateQueries({ queryKey: ['tokens'] });
      }}
    />
  );
}
