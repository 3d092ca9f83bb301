'use client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Field } from '@touchstone/ui/field';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { membersKey } from '../member/use-members';
import { handedOutKey, type HandedOut } from './use-handed-out';

interface ReassignDialogProps {
  projectId: string;
  of: HandedOut[number];
}

/** The choice of nobody in particular; no member has this id. */
const EVERYBODY = '';

/** Takes a comparison back, or keeps it for a member by name; it says what is lost before it does. */
export function ReassignDialog({ projectId, of }: ReassignDialogProps) {
  const t = useTranslations('distribution.handedOut');
  const actions = useTranslations('common.actions');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [to, setTo] = useState(EVERYBODY);
  const name = of.name ?? t('somebody');
  const members = useQuery({
    queryKey: membersKey(projectId),
    queryFn: () => trpc.member.list.query({ projectId }),
    enabled: open,
  });
  const others = (members.data ?? []).filter(({ userId }) => userId !== of.userId);
  const nameOf = (userId: string) => others.find((each) => each.userId === userId)?.name ?? t('somebody');
  const move = useMutation({
    mutationFn: () =>
      trpc.distribution.reassign.mutate({
        ...{ projectId, comparisonId: of.comparisonId, fromUserId: of.userId },
        ...(to !== EVERYBODY && { toUserId: to }),
      }),
    onSuccess: () => {
      toast.success(to === EVERYBODY ? t('doneEverybody') : t('doneKept', { name: nameOf(to) }));
      setOpen(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: handedOutKey(projectId) }),
  });
  return (
    <Dialog
      trigger={
        <Button variant="quiet" aria-label={t('moveOf', { prompt: of.prompt.slice(0, 60), name })}>
          {t('move')}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setTo(EVERYBODY);
        move.reset();
      }}
      title={t('dialogTitle')}
      description={t(of.since === null ? 'dialogKept' : 'dialogHeld', { name })}
      closeLabel={actions('close')}
      footer={
        <Button
          variant="primary"
          busy={move.isPending}
          onClick={() => {
            move.mutate();
          }}
        >
          {t('confirm')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        <Field label={t('to')} hint={t('toHint')}>
          <Select
            value={to}
            options={[
              { value: EVERYBODY, label: t('everybody') },
              ...others.map(({ userId, name: own }) => ({ value: userId, label: own || t('somebody') })),
            ]}
            onChange={(event) => {
              setTo(event.currentTarget.value);
            }}
          />
        </Field>
        <ErrorCallout error={members.error ?? move.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
