'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { invitesKey } from './use-members';

export interface RevokeInviteProps {
  projectId: string;
  linkId: string;
  note: string;
}

export function RevokeInvite({ projectId, linkId, note }: RevokeInviteProps) {
  const t = useTranslations('members.invites');
  const queries = useQueryClient();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" aria-label={t('revokeOf', { note })}>
          {t('revoke')}
        </Button>
      }
      title={t('revokeDialog.title')}
      text={t('revokeDialog.text')}
      confirmLabel={t('revokeDialog.confirm')}
      onConfirm={async () => {
        await trpc.invite.revoke.mutate({ projectId, linkId });
        toast.success(t('revokeDialog.done'));
        await queries.invalidateQueries({ queryKey: invitesKey(projectId) });
      }}
    />
  );
}
