'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Progress } from '@touchstone/ui/progress';
import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { TrainingItemView } from './training-item';
import type { Training } from './training-types';
import { useAfterTraining, useTraining } from './use-training';

interface TrainingViewProps {
  projectId: string;
  initial: Training;
}

/** The training round: to begin, item by item, and how it ended. */
export function TrainingView({ projectId, initial }: TrainingViewProps) {
  const t = useTranslations('training');
  const { data } = useTraining(projectId, initial);
  const after = useAfterTraining(projectId);
  const { next, round } = data;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {next && round ? (
        <div className="flex flex-col gap-4">
          <Progress
            label={t('title')}
            value={round.done}
            max={round.items}
            valueText={t('progress', { at: round.done + 1, items: round.items })}
          />
          <p className="text-sm text-muted tabular">
            {t('progress', { at: round.done + 1, items: round.items })} ·{' '}
            {t('needed', { needed: Math.ceil(round.passMark * round.items - 1e-9), items: round.items })}
          </p>
          <TrainingItemView key={next.id} projectId={projectId} item={next} onNext={() => void after()} />
        </div>
      ) : (
        <BetweenTries projectId={projectId} training={data} />
      )}
    </>
  );
}

function BetweenTries({ projectId, training }: { projectId: string; training: Training }) {
  const t = useTranslations('training');
  const after = useAfterTraining(projectId);
  const { required, trained, round, triesLeft } = training;
  const start = useMutation({
    mutationFn: async () => {
      await trpc.training.start.mutate({ projectId });
      await after();
    },
  });
  const desk = (
    <LinkButton variant="primary" href={`/projects/${projectId}/label`}>
      {t('toDesk')}
    </LinkButton>
  );
  const begin = (label: string) => (
    <Button
      variant="primary"
      busy={start.isPending}
      onClick={() => {
        start.mutate();
      }}
    >
      {label}
    </Button>
  );
  const explanations = (
    <LinkButton asChild>
      <Link href={`/projects/${projectId}/my-work`}>{t('toWork')}</Link>
    </LinkButton>
  );
  const icon = <GraduationCap />;
  const result = round?.passed !== null && round ? { right: round.right, items: round.items } : null;
  return (
    <>
      {trained ? (
        <EmptyState
          icon={icon}
          title={t('passed.title')}
          text={result && round?.passed ? t('passed.text', result) : t('passed.waived')}
          action={
            <>
              {desk}
              {result && explanations}
            </>
          }
        />
      ) : !required ? (
        <EmptyState icon={icon} title={t('notNeeded.title')} text={t('notNeeded.text')} action={desk} />
      ) : result ? (
        <EmptyState
          icon={icon}
          title={t('missed.title')}
          text={t('missed.text', { ...result, triesLeft })}
          action={
            <>
              {triesLeft > 0 && begin(t('again'))}
              {explanations}
            </>
          }
        />
      ) : (
        <EmptyState icon={icon} title={t('title')} text={t('description')} action={begin(t('begin'))} />
      )}
      <ErrorCallout className="mt-4" error={start.error} title={t('failed')} />
    </>
  );
}
