'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';

export interface ToggleUserProps {
  userId: string;
  name: string;
  /** As it is now. */
  disabled: boolean;
}

/** Shuts an account out, or lets it in again. */
export function ToggleUser({ userId, name, disabled }: ToggleUserProps) {
  const t = useTranslations('users');
  const queries = useQueryClient();
  const action = disabled ? 'enable' : 'disable';
  return (
    <ConfirmDialog
      trigger={
        <Button variant="quiet" aria-label={t(`${action}Of`, { name })}>
          {t(action)}
        </Button>
      }
      title={t(`${action}Dialog.title`, { name })}
      text={t(`${action}Dialog.text`)}
      confirmLabel={t(`${action}Dialog.confirm`)}
      tone={disabled ? 'primary' : 'danger'}
      onConfirm={async () => {
        await trpc.user.setDisabled.mutate({ userId, disabled: !disabled });
        toast.success(t(`${action}Dialog.done`, { name }));
        await queries.invalidateQueries({ queryKey: ['users'] });
      }}
    />
  );
}
