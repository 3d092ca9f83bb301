'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Missing } from './missing';
import { questionsOf, type Question } from './questions';
import { sideLetter } from './side-letter';
import { useQuestionWords } from './use-question-words';

/** What is still missing, in words. */
export function useMissingWords(scheme: LabelScheme): (missing: Missing) => string {
  const t = useTranslations('labelCompose.missing');
  const format = useFormatter();
  const { title } = useQuestionWords();
  const questions = new Map(questionsOf(scheme).map((question) => [question.id, question]));

  function ofQuestion(question: Question, part: Missing): string {
    const name = title(question);
    switch (part.need) {
      case 'best':
      case 'worst':
        return t(part.need);
      case 'characters':
        return 'text' in question && question.text.minLength > 0
          ? t('characters', { more: part.more, name })
          : t('text', { name });
      case 'sides': {
        const sides = format.list(part.sides.map(sideLetter), { type: 'conjunction' });
        return question.kind === 'ranking' ? t('ranking', { sides }) : t('rating', { name, sides });
      }
      case 'answer':
        return question.kind === 'preference' || question.kind === 'confidence'
          ? t(question.kind)
          : t('dimension', { name });
    }
  }

  return (part) => {
    const question = questions.get(part.question);
    return question ? ofQuestion(question, part) : '';
  };
}
