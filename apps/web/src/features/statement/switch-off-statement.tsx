'use client';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';

/** Stops asking annotators to accept anything. */
export function SwitchOffStatement({ projectId }: { projectId: string }) {
  const t = useTranslations('statement.switchOff');
  const router = useRouter();
  return (
    <ConfirmDialog
      trigger={<Button>{t('action')}</Button>}
      title={t('title')}
      text={t('text')}
      confirmLabel={t('submit')}
      onConfirm={async () => {
        await trpc.statement.switchOff.mutate({ projectId });
        toast.success(t('done'));
        router.refresh();
      }}
    />
  );
}
