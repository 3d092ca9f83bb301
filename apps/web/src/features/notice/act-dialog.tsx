'use client';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { Select } from '@touchstone/ui/select';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { useAfterRaterAction } from './use-rater-actions';

const KINDS = ['warn', 'pause', 'set_aside', 'remove'] as const;
type Kind = (typeof KINDS)[number];

interface ActDialogProps {
  projectId: string;
  userId: string;
  name: string;
}

/** A moment as the browser's own picker gives it; absent when it is empty. */
const momentOf = (typed: string) => (typed === '' ? undefined : new Date(typed));

/** Warns, pauses or removes a member, or sets their judgments aside, after saying how many those are. */
export function ActDialog({ projectId, userId, name }: ActDialogProps) {
  const t = useTranslations('notices.act');
  const actions = useTranslations('common.actions');
  const after = useAfterRaterAction(projectId);
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<Kind>('warn');
  const [reason, setReason] = useState('');
  const [urged, setUrged] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const isMissing = reason.trim() === '';
  const period = { from: momentOf(from), to: momentOf(to) };
  const preview = useQuery({
    queryKey: ['preview-set-aside', projectId, userId, from, to],
    queryFn: () => trpc.rater.preview.query({ projectId, userId, ...period }),
    enabled: open && kind === 'set_aside',
    staleTime: 0,
  });
  const act = useMutation({
    mutationFn: () =>
      trpc.rater.act.mutate({
        ...{ projectId, userId, kind, reason: reason.trim() },
        ...(kind === 'set_aside' && period),
      }),
    onSuccess: async () => {
      toast.success(t('done'));
      setOpen(false);
      setReason('');
      await after();
    },
  });
  return (
    <Dialog
      trigger={
        <Button variant="quiet" aria-label={t('openOf', { name })}>
          {t('open')}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        if (next) act.reset();
        setOpen(next);
      }}
      title={t('title', { name })}
      description={t('text')}
      closeLabel={actions('close')}
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
            variant="danger"
            busy={act.isPending}
            onClick={() => {
              if (isMissing) setUrged(true);
              else act.mutate();
            }}
          >
            {t(`confirm.${kind}`)}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={t('kind')}>
          <Select
            value={kind}
            options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
            onChange={(event) => {
              setKind(event.target.value as Kind);
            }}
          />
        </Field>
        {kind === 'set_aside' && (
          <>
            <div className="grid gap-3 min-[480px]:grid-cols-2">
              <Field label={t('from')}>
                <Input
                  type="datetime-local"
                  value={from}
                  onChange={(event) => {
                    setFrom(event.target.value);
                  }}
                />
              </Field>
              <Field label={t('to')}>
                <Input
                  type="datetime-local"
                  value={to}
                  onChange={(event) => {
                    setTo(event.target.value);
                  }}
                />
              </Field>
            </div>
            <p role="status" className="text-sm text-muted tabular">
              {preview.data && t('preview', preview.data)}
            </p>
          </>
        )}
        <Field label={t('reason')} error={urged && isMissing ? t('missing') : undefined} required>
          <Textarea
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => {
              setReason(event.target.value);
            }}
          />
        </Field>
        <ErrorCallout error={act.error ?? preview.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
