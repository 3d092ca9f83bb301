'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { LinkButton } from '@touchstone/ui/link-button';
import { Select } from '@touchstone/ui/select';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { runsKey } from './runs-query';

export interface FrozenSnapshot {
  id: string;
  name: string;
  comparisons: number;
}

export interface StartTrainingProps {
  projectId: string;
  /** Newest first. */
  snapshots: FrozenSnapshot[];
  /** The one to begin with; by default the newest. */
  wanted: string | undefined;
}

const MAX_SEED = 2 ** 31 - 1;

/** The seed as a number, or undefined when it is none that training takes. */
function parseSeed(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text.trim()) ? Number(text) : NaN;
  return seed <= MAX_SEED ? seed : undefined;
}

export function StartTraining({ projectId, snapshots, wanted }: StartTrainingProps) {
  const t = useTranslations('reward.train');
  const router = useRouter();
  const queryClient = useQueryClient();
  const first = snapshots.find(({ id }) => id === wanted) ?? snapshots[0];
  const [snapshotId, setSnapshotId] = useState(first?.id ?? '');
  const [seedText, setSeedText] = useState('1');
  const [checked, setChecked] = useState(false);
  const seed = parseSeed(seedText);
  const start = useMutation({
    mutationFn: (input: { snapshotId: string; seed: number }) =>
      trpc.reward.startTraining.mutate({ projectId, ...input }),
    onSuccess: async ({ runId }) => {
      await queryClient.invalidateQueries({ queryKey: runsKey(projectId) });
      router.push(`/projects/${projectId}/models/${runId}`);
    },
  });
  if (!first) {
    return (
      <Card title={t('title')}>
        <p className="mb-4 text-muted">{t('noSnapshot')}</p>
        <LinkButton asChild variant="primary">
          <Link href={`/projects/${projectId}/snapshots`}>{t('toSnapshots')}</Link>
        </LinkButton>
      </Card>
    );
  }
  return (
    <Card title={t('title')}>
      <form
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setChecked(true);
          if (seed !== undefined && !start.isPending) start.mutate({ snapshotId, seed });
        }}
      >
        <Field label={t('snapshot')}>
          <Select
            name="snapshot"
            value={snapshotId}
            onChange={(event) => {
              setSnapshotId(event.currentTarget.value);
            }}
            options={snapshots.map(({ id, name, comparisons }) => ({
              value: id,
              label: t('option', { name, comparisons }),
            }))}
          />
        </Field>
        <Field
          label={t('seed')}
          hint={t('seedHint')}
          error={checked && seed === undefined && t('seedInvalid')}
        >
          <Input
            name="seed"
            inputMode="numeric"
            value={seedText}
            className="max-w-32 tabular"
            onChange={(event) => {
              setSeedText(event.currentTarget.value);
            }}
          />
        </Field>
        <ErrorCallout title={t('failed')} error={start.error} />
        <Button type="submit" variant="primary" busy={start.isPending || start.isSuccess}>
          {t('submit')}
        </Button>
      </form>
    </Card>
  );
}
