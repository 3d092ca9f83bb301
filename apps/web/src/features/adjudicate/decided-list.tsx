'use client';
import { Badge } from '@touchstone/ui/badge';
import { Button } from '@touchstone/ui/button';
import { Section } from '@touchstone/ui/section';
import { useFormatter, useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { MOMENT } from '../common/date-formats';
import { trpc } from '../common/trpc';
import { CategoryBadges } from '../judgment-view/category-badges';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import type { DecidedCase } from './adjudicate-types';
import { useAfterDecision } from './use-adjudication';

interface DecidedListProps {
  projectId: string;
  decided: readonly DecidedCase[];
  onRevise: (comparisonId: string) => void;
}

/** What was settled, last first: each word can be changed or taken back. */
export function DecidedList({ projectId, decided, onRevise }: DecidedListProps) {
  const t = useTranslations('adjudication.decided');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const after = useAfterDecision(projectId);
  if (decided.length === 0) return null;
  return (
    <Section title={t('title')}>
      <ul className="divide-y rounded-lg border bg-surface">
        {decided.map(
          ({ id, comparisonId, decision, at, revision, reason, categories, other, own, excerpt }) => (
            <li key={id} className="flex flex-col gap-2 px-4 py-3">
              <p className="flex flex-wrap items-center gap-2 text-sm text-muted tabular">
                <Badge>{t(decision)}</Badge>
                {t(own ? 'byYou' : 'byOther', { at: format.dateTime(new Date(at), { ...MOMENT, timeZone }) })}
                {revision > 0 && <Badge>{t('revised')}</Badge>}
              </p>
              {excerpt.trim() !== '' && (
                <p dir="auto" className="line-clamp-2 wrap-anywhere text-muted">
                  {excerpt}
                </p>
              )}
              <p dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere">
                {reason}
              </p>
              <CategoryBadges categories={categories} other={other} />
              <div className="flex flex-wrap gap-2">
                <Button
                  size="sm"
                  onClick={() => {
                    onRevise(comparisonId);
                  }}
                >
                  {t('revise')}
                </Button>
                <ConfirmDialog
                  trigger={
                    <Button size="sm" variant="quiet">
                      {t('undo')}
                    </Button>
                  }
                  title={t('undo')}
                  text={t('undoText')}
                  confirmLabel={t('undo')}
                  onConfirm={async () => {
                    await trpc.adjudication.undo.mutate({ projectId, adjudicationId: id });
                    toast.success(t('undone'));
                    await after();
                  }}
                />
              </div>
            </li>
          ),
        )}
      </ul>
    </Section>
  );
}
