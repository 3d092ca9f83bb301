'use client';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { excerptOf } from './excerpt-of';
import { ReviewedComparison } from '../review/reviewed-comparison';
import { GoldForm } from './gold-form';
import type { GoldCandidate } from './gold-types';
import { useAnswerWords } from './use-answer-words';

/** A pair that may become a gold item. */
export function CandidateCard({ projectId, candidate }: { projectId: string; candidate: GoldCandidate }) {
  const t = useTranslations('gold');
  const words = useAnswerWords();
  const [open, setOpen] = useState(false);
  const { votes, answer, comparison } = candidate;
  return (
    <li className="rounded-lg border bg-surface p-4">
      {answer && (
        <p className="font-semibold tabular">{t('agreed.votes', { n: votes, answer: words(answer) })}</p>
      )}
      <p dir="auto" className="line-clamp-2 max-w-reading wrap-anywhere">
        {comparison.harmKinds.length === 0 && excerptOf(comparison.prompt)}
      </p>
      <ReviewedComparison content={comparison} />
      {open ? (
        <GoldForm
          projectId={projectId}
          candidate={candidate}
          onDone={() => {
            setOpen(false);
          }}
        />
      ) : (
        <Button
          className="mt-4"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t('form.open')}
        </Button>
      )}
    </li>
  );
}
