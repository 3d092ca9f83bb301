'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { ErrorCallout } from './error-callout';

export interface ConfirmDialogProps {
  /** The button that opens it. */
  trigger: ReactNode;
  title: string;
  /** What will happen, and what will not. */
  text: ReactNode;
  confirmLabel: string;
  tone?: 'danger' | 'primary';
  /** Does it; the dialog closes when it is done and says why when it fails. */
  onConfirm: () => Promise<unknown>;
}

export function ConfirmDialog({
  trigger,
  title,
  text,
  confirmLabel,
  tone = 'danger',
  onConfirm,
}: ConfirmDialogProps) {
  const t = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  const confirm = useMutation({
    mutationFn: onConfirm,
    onSuccess: () => {
      setOpen(false);
    },
  });
  return (
    <Dialog
      trigger={trigger}
      open={open}
      onOpenChange={(next) => {
        if (next) confirm.reset();
        setOpen(next);
      }}
      title={title}
      description={text}
      closeLabel={t('close')}
      footer={
        <>
          <Button
            onClick={() => {
              setOpen(false);
            }}
          >
            {t('cancel')}
          </Button>
          <Button
            variant={tone}
            busy={confirm.isPending}
            onClick={() => {
              confirm.mutate();
            }}
          >
            {confirmLabel}
          </Button>
        </>
      }
    >
      {confirm.isError && <ErrorCallout error={confirm.error} />}
    </Dialog>
  );
}
