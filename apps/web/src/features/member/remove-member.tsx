'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { membersKey } from './use-members';

export interface RemoveMemberProps {
  projectId: string;
  userId: string;
  name: string;
}

export function RemoveMember({ projectId, userId, name }: RemoveMemberProps) {
  const t = useTranslations('members');
  const queries = useQueryClient();
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" aria-label={t('table.removeOf', { name })}>
          {t('table.remove')}
        </Button>
      }
      title={t('removeDialog.title', { name })}
      text={t('removeDialog.text')}
      confirmLabel={t('removeDialog.confirm')}
      onConfirm={async () => {
        await trpc.member.remove.mutate({ projectId, userId });
        toast.success(t('removeDialog.done', { name }));
        await queries.invalidateQueries({ queryKey: membersKey(projectId) });
      }}
    />
  );
}
