'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { limitIn } from '../distribution/limit-in';
import { nameIn } from '../distribution/name-in';
import { namesIn } from '../distribution/names-in';
import { membersKey, type Members } from './use-members';

type Eligibility = Members[number]['eligibility'];

interface EligibilityDialogProps {
  projectId: string;
  userId: string;
  name: string;
  eligibility: Eligibility;
}

const FIELDS = ['team', 'skills', 'languages', 'dailyLimit', 'totalLimit'] as const;

const typedOf = (eligibility: Eligibility) => ({
  team: eligibility.team ?? '',
  skills: eligibility.skills.join(', '),
  languages: eligibility.languages.join(', '),
  dailyLimit: String(eligibility.dailyLimit ?? ''),
  totalLimit: String(eligibility.totalLimit ?? ''),
});

/** What a member may be handed beside work for everybody, and limits of their own. */
export function EligibilityDialog({ projectId, userId, name, eligibility }: EligibilityDialogProps) {
  const t = useTranslations('members.eligibility');
  const actions = useTranslations('common.actions');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(() => typedOf(eligibility));
  const limits = { dailyLimit: limitIn(typed.dailyLimit), totalLimit: limitIn(typed.totalLimit) };
  const isWrong = (key: (typeof FIELDS)[number]) =>
    key in limits && limits[key as keyof typeof limits] === undefined;
  const save = useMutation({
    mutationFn: () =>
      trpc.member.changeEligibility.mutate({
        ...{ projectId, userIds: [userId] },
        change: {
          ...limits,
          team: nameIn(typed.team),
          ...{ skills: namesIn(typed.skills), languages: namesIn(typed.languages) },
        },
      }),
    onSuccess: async () => {
      toast.success(t('saved'));
      setOpen(false);
      await queries.invalidateQueries({ queryKey: membersKey(projectId) });
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
        setOpen(next);
        setTyped(typedOf(eligibility));
        save.reset();
      }}
      title={t('title', { name })}
      description={t('text')}
      closeLabel={actions('close')}
      footer={
        <Button
          variant="primary"
          busy={save.isPending}
          disabled={FIELDS.some(isWrong)}
          onClick={() => {
            save.mutate();
          }}
        >
          {t('save')}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        {FIELDS.map((key) => (
          <Field
            key={key}
            label={t(key)}
            hint={t(`${key}Hint`)}
            error={isWrong(key) ? t('invalid') : undefined}
          >
            <Input
              maxLength={2000}
              inputMode={key in limits ? 'numeric' : 'text'}
              value={typed[key]}
              onChange={(event) => {
                const { value } = event.target;
                setTyped((now) => ({ ...now, [key]: value }));
              }}
            />
          </Field>
        ))}
        <ErrorCallout error={save.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
