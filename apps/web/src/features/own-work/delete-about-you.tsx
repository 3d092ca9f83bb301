'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { aboutYouKey } from './about-you-key';

export function DeleteAboutYou({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.about.delete');
  const queries = useQueryClient();
  return (
    <ConfirmDialog
      trigger={<Button>{t('open')}</Button>}
      title={t('title')}
      text={t('text')}
      confirmLabel={t('confirm')}
      onConfirm={async () => {
        await trpc.raterAttribute.deleteOwn.mutate({ projectId });
        toast.success(t('done'));
        await queries.invalidateQueries({ queryKey: aboutYouKey(projectId) });
      }}
    />
  );
}
