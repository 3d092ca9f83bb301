'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { useOrderWords, useOutcomeWords } from '../view/use-answer-words';
import type { Draft } from './draft';
import type { Named, Question } from './questions';
import { sideLetter } from './side-letter';

export interface QuestionWords {
  title: (question: Question) => string;
  /** What a draft says to a question; undefined while it says nothing. */
  said: (question: Question, draft: Draft) => string | undefined;
}

/** Questions and what is said to them, in words: for summaries, announcements and answers that are read again. */
export function useQuestionWords(): QuestionWords {
  const t = useTranslations('labelCompose');
  const format = useFormatter();
  const outcomeWords = useOutcomeWords();
  const orderWords = useOrderWords();
  const separator = t('said.separator');

  function title(question: Question): string {
    switch (question.kind) {
      case 'dimension':
        return question.dimension.name;
      case 'rating':
        return question.rating.name;
      default:
        return t(`title.${question.kind}`);
    }
  }

  function flagsOf(flags: Draft['flags'], names: readonly Named[]): string {
    return (flags ?? [])
      .flatMap((ticked, side) => {
        const words = names.filter(({ id }) => ticked.includes(id)).map(({ name }) => name);
        return words.length === 0
          ? []
          : [t('said.flags', { side: sideLetter(side), flags: format.list(words, { type: 'unit' }) })];
      })
      .join(separator);
  }

  function bestWorst({ best, worst }: Draft): string {
    const named = {
      ...(best !== undefined && { best: sideLetter(best) }),
      ...(worst !== undefined && { worst: sideLetter(worst) }),
    };
    if (named.best !== undefined && named.worst !== undefined)
      return t('said.bestWorst', { best: named.best, worst: named.worst });
    if (named.best !== undefined) return t('said.best', { best: named.best });
    return named.worst === undefined ? '' : t('said.worst', { worst: named.worst });
  }

  function outcome(question: Question, draft: Draft): string {
    if (draft.outcome === undefined) return '';
    if (question.kind === 'ranking' && draft.outcome === 'ranking') return orderWords(draft.ranks ?? []);
    if (question.kind === 'bestWorst' && draft.outcome === 'best_worst') return bestWorst(draft);
    const steps = question.kind === 'preference' ? question.scheme.steps : 1;
    if (draft.outcome === 'prefer') {
      const { side = 0, strength = 1 } = draft;
      return outcomeWords({ outcome: 'prefer', side, strength }, steps).full;
    }
    return draft.outcome === 'ranking' || draft.outcome === 'best_worst'
      ? ''
      : outcomeWords({ outcome: draft.outcome }, steps).full;
  }

  function said(question: Question, draft: Draft): string {
    switch (question.kind) {
      case 'preference':
      case 'ranking':
      case 'bestWorst':
        return outcome(question, draft);
      case 'dimension': {
        const answer = draft.dimensions?.[question.dimension.id];
        return answer ? outcomeWords(answer, question.dimension.steps).full : '';
      }
      case 'rating':
        return (draft.ratings?.[question.rating.id] ?? [])
          .flatMap((value, side) =>
            value === null ? [] : [t('said.rating', { side: sideLetter(side), value })],
          )
          .join(separator);
      case 'flags':
        return flagsOf(draft.flags, question.flags);
      case 'spans':
        return (draft.spans ?? []).length > 0 ? t('said.spans', { count: draft.spans?.length ?? 0 }) : '';
      case 'rationale':
        return draft.rationale?.trim() ?? '';
      case 'ownReading':
        return draft.ownReading?.trim() ?? '';
      case 'confidence': {
        const { confidence: value } = draft;
        return value === undefined
          ? ''
          : t('said.confidence', { value, word: t(`confidence.c${value as 1}`) });
      }
    }
  }

  return { title, said: (question, draft) => said(question, draft) || undefined };
}
