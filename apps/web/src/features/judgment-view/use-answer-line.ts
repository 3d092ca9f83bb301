'use client';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { useTranslations } from 'next-intl';
import { rankedSides, sideLetter } from './side-letter';

/** An outcome in one line. `steps`: how many strengths there were, which is what names them. */
export function useAnswerLine(): (answer: Answer, steps: number | null) => string {
  const t = useTranslations('ownWork');
  const label = useTranslations('label');
  return (answer, steps) => {
    switch (answer.outcome) {
      case 'prefer': {
        const of = Math.min(4, Math.max(1, steps ?? 1, answer.strength));
        // One of the ten steps that the message files name; TypeScript can't count.
        const step = `of${of}.s${answer.strength}` as 'of4.s4';
        return label(`strength.${step}`, { side: sideLetter(answer.side) });
      }
      case 'ranking':
        return rankedSides(answer.ranks).join(' > ');
      case 'best_worst':
        return `${t('judgment.best', { side: sideLetter(answer.best) })} · ${t('judgment.worst', { side: sideLetter(answer.worst) })}`;
      default:
        return t(`outcome.${answer.outcome}`);
    }
  };
}
