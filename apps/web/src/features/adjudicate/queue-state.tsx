'use client';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ErrorCallout } from '../common/error-callout';
import type { Queue } from './adjudicate-types';

interface QueueStateProps {
  queue: Queue;
  /** The comparison asked for by the address. */
  wanted: string | undefined;
  busy: boolean;
  error: unknown;
  onOpen: (comparisonId: string | undefined) => void;
}

/** How much waits, with the way into it; or why nothing does, and what would fill the queue. */
export function QueueState({ queue, wanted, busy, error, onOpen }: QueueStateProps) {
  const t = useTranslations('adjudication.queue');
  const { open, held, forSomebodyElse } = queue;
  const ready = open - held - forSomebodyElse;
  const others = [
    held > 0 && t('held', { n: held }),
    forSomebodyElse > 0 && t('forSomebodyElse', { n: forSomebodyElse }),
  ].filter((part) => part !== false);
  const take = (label: string, comparisonId?: string) => (
    <Button
      variant="primary"
      autoFocus
      kbd="Enter"
      busy={busy}
      onClick={() => {
        onOpen(comparisonId);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <EmptyState
        className="rounded-lg border bg-surface"
        icon={<Scale />}
        title={t(ready > 0 ? 'waiting' : open > 0 ? 'others' : 'none', { n: ready })}
        text={ready > 0 ? [t('how'), ...others].join(' ') : open > 0 ? others.join(' ') : t('fills')}
        action={
          wanted !== undefined ? take(t('takeWanted'), wanted) : ready > 0 ? take(t('take')) : undefined
        }
      />
      <ErrorCallout className="mt-4" error={error} title={t('notTaken')} />
    </>
  );
}
