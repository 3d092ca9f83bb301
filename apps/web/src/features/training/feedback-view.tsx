'use client';
import type { GoldAnswer } from '@touchstone/domain/gold/gold-answer';
import { Badge } from '@touchstone/ui/badge';
import { Check, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { TrainingFeedback } from './training-types';

/** Whether a training item was judged right, what is right, and why. Said in words: colour only repeats it. */
export function FeedbackView({ feedback }: { feedback: TrainingFeedback }) {
  const t = useTranslations('training');
  const { isRight, answer, alternatives, explanation } = feedback;
  const words = (given: GoldAnswer) =>
    t(`answer.${given.outcome === 'prefer' ? (given.side === 0 ? 'a' : 'b') : given.outcome}`);
  const result = isRight === null ? 'unjudged' : isRight ? 'right' : 'wrong';
  return (
    <section
      aria-label={t('feedback.name')}
      role="status"
      className="flex flex-col gap-2 rounded-lg border bg-surface p-4"
    >
      <p className="flex flex-wrap items-center gap-2">
        <Badge tone={isRight === true ? 'success' : 'danger'}>
          {isRight === true ? <Check aria-hidden /> : <X aria-hidden />}
          {t(`feedback.${result}`)}
        </Badge>
        <span className="font-semibold">{t('feedback.answer', { answer: words(answer) })}</span>
        {alternatives.length > 0 && (
          <span className="text-muted">
            {t('feedback.alternatives', { answers: alternatives.map(words).join(', ') })}
          </span>
        )}
      </p>
      <p className="text-sm text-muted">{t('feedback.why')}</p>
      <p dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere">
        {explanation}
      </p>
    </section>
  );
}
