'use client';
import { useTranslations } from 'next-intl';
import { Fold } from '../common/fold';
import { ShownComparison } from '../judgment-view/shown-comparison';
import { useHarmWarning } from '../judgment-view/use-harm-warning';
import type { ReviewedContent } from './review-types';

interface ReviewedComparisonProps {
  content: ReviewedContent;
  /** Somebody said that it harms; what it was declared to hold, it says itself. */
  reported?: boolean;
}

/** A comparison under what was written about it; folded until a reviewer wants to read it. */
export function ReviewedComparison({ content, reported = false }: ReviewedComparisonProps) {
  const t = useTranslations('review.comparison');
  const warning = useHarmWarning(content.harmKinds);
  const why = [reported && t('reported'), warning].filter(Boolean);
  return (
    <section aria-label={t('name')} className="mt-3 border-t pt-3">
      <Fold
        show={t('show')}
        hide={t('hide')}
        note={why.length > 0 && <p className="text-sm text-muted">{[...why, t('opens')].join(' ')}</p>}
      >
        <ShownComparison prompt={content.prompt} completions={content.completions} />
      </Fold>
    </section>
  );
}
