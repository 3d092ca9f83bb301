'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { ChangeField } from '../distribution/change-field';
import { nameIn } from '../distribution/name-in';
import { namesIn } from '../distribution/names-in';
import { MemberPicker } from './member-picker';
import { membersKey, type Members } from './use-members';

interface SeveralDialogProps {
  projectId: string;
  members: Members;
}

const FIELDS = ['team', 'skills', 'languages'] as const;
type Typed = Partial<Record<(typeof FIELDS)[number], string | undefined>>;

const LENGTHS = { team: 60, skills: 2000, languages: 2000 };

/** Sets team, skills or languages of several members at once; what is not ticked stays as each has it. */
export function SeveralDialog({ projectId, members }: SeveralDialogProps) {
  const t = useTranslations('members.eligibility');
  const actions = useTranslations('common.actions');
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Typed>({});
  const userIds = members.map(({ userId }) => userId).filter((userId) => chosen.has(userId));
  const { team, skills, languages } = typed;
  const isNothing = FIELDS.every((key) => typed[key] === undefined);
  const save = useMutation({
    mutationFn: () =>
      trpc.member.changeEligibility.mutate({
        ...{ projectId, userIds },
        change: {
          ...(team !== undefined && { team: nameIn(team) }),
          ...(skills !== undefined && { skills: namesIn(skills) }),
          ...(languages !== undefined && { languages: namesIn(languages) }),
        },
      }),
    onSuccess: async () => {
      toast.success(t('savedSeveral', { n: userIds.length }));
      setOpen(false);
      await queries.invalidateQueries({ queryKey: membersKey(projectId) });
    },
  });
  return (
    <Dialog
      trigger={<Button>{t('several')}</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setChosen(new Set());
        setTyped({});
        save.reset();
      }}
      title={t('severalTitle')}
      description={t('severalText')}
      closeLabel={actions('close')}
      footer={
        <Button
          variant="primary"
          busy={save.isPending}
          disabled={isNothing || userIds.length === 0}
          onClick={() => {
            save.mutate();
          }}
        >
          {t('saveSeveral', { n: userIds.length })}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <MemberPicker members={members} chosen={chosen} onChosen={setChosen} />
        {FIELDS.map((key) => (
          <ChangeField
            key={key}
            changeLabel={t(`change.${key}`)}
            label={t(key)}
            hint={t(`${key}Hint`)}
            maxLength={LENGTHS[key]}
            value={typed[key]}
            onValue={(value) => {
              setTyped((now) => ({ ...now, [key]: value }));
            }}
          />
        ))}
        <ErrorCallout error={save.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
