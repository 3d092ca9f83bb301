'use client';
import { useTranslations } from 'next-intl';
import { setConfidence } from './draft-changes';
import { settled } from './effect';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';

const VALUES = [1, 2, 3, 4, 5] as const;

/** How sure the annotator is, 1 (guessing) to 5 (certain). */
export function ConfidenceQuestion({ composing, question }: QuestionProps<'confidence'>) {
  const t = useTranslations('labelCompose');
  const { draft, disabled, stop, apply } = composing;
  return (
    <QuestionFrame composing={composing} question={question} optional={!question.required}>
      <div aria-hidden className="flex justify-between text-sm leading-4 text-muted">
        <span>{t('confidence.c1')}</span>
        <span>{t('confidence.c5')}</span>
      </div>
      <div className="flex gap-0.5">
        {VALUES.map((value) => {
          const word = t(`confidence.c${value}`);
          return (
            <PressButton
              key={value}
              label={`${t('title.confidence')} ${t('said.confidence', { value, word })}`}
              shortcut={stop.question === question.id ? String(value) : undefined}
              pressed={draft.confidence === value}
              disabled={disabled}
              onPress={() => {
                apply(settled(setConfidence(draft, value)));
              }}
            >
              {value}
            </PressButton>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
