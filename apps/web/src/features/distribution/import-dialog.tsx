'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { NumberField } from '../common/number-field';
import { numberIn } from '../common/number-in';
import { ChangeField } from './change-field';
import { nameIn } from './name-in';
import { namesIn } from './names-in';
import { useAfterChange, type Distribution } from './use-distribution';

interface ImportDialogProps {
  projectId: string;
  of: Distribution['imports'][number];
}

const ASKS = ['team', 'skills', 'language'] as const;
type Typed = Partial<Record<(typeof ASKS)[number], string | undefined>>;

const LENGTHS = { team: 60, skills: 2000, language: 60 };

/**
 * Changes priority, overlap and who may label of all comparisons of an import. A number left empty, and what is not ticked, leaves
 * them as they are.
 */
export function ImportDialog({ projectId, of }: ImportDialogProps) {
  const t = useTranslations('distribution.imports');
  const actions = useTranslations('common.actions');
  const after = useAfterChange(projectId);
  const [open, setOpen] = useState(false);
  const [priority, setPriority] = useState('');
  const [overlap, setOverlap] = useState('');
  const [asks, setAsks] = useState<Typed>({});
  const [urged, setUrged] = useState(false);
  const { team, skills, language } = asks;
  const change = {
    ...(priority.trim() !== '' && { priority: numberIn(priority, 0, 99, true) }),
    ...(overlap.trim() !== '' && { overlap: numberIn(overlap, 1, 20, true) }),
    ...(team !== undefined && { team: nameIn(team) }),
    ...(skills !== undefined && { skills: namesIn(skills) }),
    ...(language !== undefined && { language: nameIn(language) }),
  };
  const wrong = {
    priority: 'priority' in change && change.priority === undefined,
    overlap: 'overlap' in change && change.overlap === undefined,
  };
  const save = useMutation({
    mutationFn: () =>
      trpc.distribution.changeComparisons.mutate({ projectId, which: { importId: of.id }, change }),
    onSuccess: async ({ comparisons }) => {
      toast.success(t('saved', { n: comparisons }));
      setOpen(false);
      await after();
    },
  });
  return (
    <Dialog
      trigger={
        <Button variant="quiet" aria-label={t('changeOf', { file: of.fileName })}>
          {t('change')}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        setPriority(of.priority === null ? '' : String(of.priority));
        setOverlap(of.overlap === null || of.overlap === 0 ? '' : String(of.overlap));
        setAsks({});
        setUrged(false);
        save.reset();
      }}
      title={t('dialogTitle', { file: of.fileName })}
      description={t('dialogText')}
      closeLabel={actions('close')}
      footer={
        <Button
          variant="primary"
          busy={save.isPending}
          onClick={() => {
            if (wrong.priority || wrong.overlap) setUrged(true);
            else save.mutate();
          }}
        >
          {t('confirm')}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <NumberField
          label={t('priority')}
          hint={t('priorityHint')}
          error={urged && wrong.priority ? t('priorityInvalid') : undefined}
          value={priority}
          onValue={setPriority}
        />
        <NumberField
          label={t('overlap')}
          hint={t('overlapHint')}
          error={urged && wrong.overlap ? t('overlapInvalid') : undefined}
          value={overlap}
          onValue={setOverlap}
        />
        {ASKS.map((key) => (
          <ChangeField
            key={key}
            changeLabel={t(`asks.${key}Change`)}
            label={t(`asks.${key}`)}
            hint={t(`asks.${key}Hint`)}
            maxLength={LENGTHS[key]}
            value={asks[key]}
            onValue={(value) => {
              setAsks((now) => ({ ...now, [key]: value }));
            }}
          />
        ))}
        <ErrorCallout error={save.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
