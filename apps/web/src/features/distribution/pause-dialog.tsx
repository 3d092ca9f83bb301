'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { CirclePause } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { useAfterChange } from './use-distribution';

/** Asks why, since annotators read it. */
export function PauseDialog({ projectId }: { projectId: string }) {
  const t = useTranslations('distribution.pause');
  const actions = useTranslations('common.actions');
  const after = useAfterChange(projectId);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [urged, setUrged] = useState(false);
  const isMissing = reason.trim() === '';
  const pause = useMutation({
    mutationFn: () => trpc.distribution.pause.mutate({ projectId, reason: reason.trim() }),
    onSuccess: async () => {
      toast.success(t('done'));
      setOpen(false);
      setReason('');
      await after();
    },
  });
  return (
    <Dialog
      trigger={<Button icon={<CirclePause aria-hidden />}>{t('open')}</Button>}
      open={open}
      onOpenChange={setOpen}
      title={t('dialogTitle')}
      description={t('dialogText')}
      closeLabel={actions('close')}
      footer={
        <Button
          variant="danger"
          busy={pause.isPending}
          onClick={() => {
            if (isMissing) setUrged(true);
            else pause.mutate();
          }}
        >
          {t('confirm')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Field
          label={t('reason')}
          hint={t('reasonHint')}
          error={urged && isMissing ? t('missing') : undefined}
          required
        >
          <Textarea
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </Field>
        <ErrorCallout error={pause.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
