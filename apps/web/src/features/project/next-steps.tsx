'use client';
import { Card } from '@touchstone/ui/card';
import { LinkButton } from '@touchstone/ui/link-button';
import clsx from 'clsx';
import { CircleCheck, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { stepList, type DoneElsewhere } from './step-list';
import type { ProjectProgress } from './use-progress';

export type { DoneElsewhere } from './step-list';

export interface NextStepsProps {
  projectId: string;
  progress: ProjectProgress;
  elsewhere: DoneElsewhere;
}

/** What to do next, until everything was done once. */
export function NextSteps({ projectId, progress, elsewhere }: NextStepsProps) {
  const t = useTranslations('projects.overview.steps');
  const steps = stepList(progress, elsewhere);
  const next = steps.find(({ done }) => !done);
  if (!next) return null;
  const done = steps.filter((step) => step.done).length;
  return (
    <Card title={t('title')}>
      <p className="-mt-2 mb-3 text-sm text-muted">
        {t('description', { done, all: steps.length, next: t(`${next.id}.title`) })}
      </p>
      <ol aria-label={t('list')} className="flex flex-col">
        {steps.map((step) => {
          const isNext = step === next;
          const Icon = step.done ? CircleCheck : Circle;
          return (
            <li key={step.id} className="flex items-start gap-3 border-t py-2.5 last:pb-0">
              <Icon
                aria-hidden
                className={clsx(
                  'mt-1 size-4 shrink-0',
                  step.done ? 'text-success-ink' : isNext ? 'text-accent-ink' : 'text-muted',
                )}
              />
              <div className="flex min-w-0 flex-1 flex-wrap items-center justify-between gap-x-6 gap-y-2">
                <p className="min-w-0">
                  <span className="sr-only">{t(step.done ? 'done' : isNext ? 'next' : 'todo')} </span>
                  <span className={clsx(isNext && 'font-semibold', step.done && 'text-muted')}>
                    {t(`${step.id}.title`)}
                  </span>
                  {!step.done && <span className="block text-sm text-muted">{t(`${step.id}.text`)}</span>}
                </p>
                {isNext && step.path !== null && (
                  <LinkButton asChild variant="primary">
                    <Link href={`/projects/${projectId}${step.path}`}>{t(`${step.id}.action`)}</Link>
                  </LinkButton>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
