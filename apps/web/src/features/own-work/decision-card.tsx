'use client';
import type { Message } from '@touchstone/domain/message/message';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { AnswerDetails } from '../judgment-view/answer-details';
import { CategoryBadges } from '../judgment-view/category-badges';
import type { JudgmentDetail } from './own-work-types';

interface DecisionCardProps {
  decision: NonNullable<JudgmentDetail['decision']>;
  /** As shown; undefined while it is covered. */
  completions: Message[][] | undefined;
}

/** The reviewers' final word on what was judged, why, and what its author is told. */
export function DecisionCard({ decision, completions }: DecisionCardProps) {
  const t = useTranslations('ownWork.decision');
  const { answer, scheme, reason, categories, other, feedback } = decision;
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        {feedback.map((body, at) => (
          <div key={at}>
            <p className="text-sm text-muted">{t('feedback')}</p>
            <Written text={body} />
          </div>
        ))}
        {answer && scheme ? (
          <AnswerDetails answer={answer} scheme={scheme} completions={completions} />
        ) : (
          <p className="font-semibold">{t('ambiguous')}</p>
        )}
        <div>
          <p className="text-sm text-muted">{t('reason')}</p>
          <Written text={reason} />
        </div>
        <CategoryBadges categories={categories} other={other} />
        <p className="text-sm text-muted">{t('note')}</p>
      </div>
    </Card>
  );
}

const Written = ({ text }: { text: string }) => (
  <p dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere">
    {text}
  </p>
);
