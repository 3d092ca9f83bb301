'use client';
import { useTranslations } from 'next-intl';
import { toggleFlag } from './draft-changes';
import { digitOf } from '../keys/digits';
import { changed } from './effect';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { sideLetter } from './side-letter';
import { isAt, SideRow } from './side-row';

/** What may be ticked for each completion. */
export function FlagsQuestion({ composing, question }: QuestionProps<'flags'>) {
  const t = useTranslations('labelCompose.flags');
  const { draft, arity, disabled, apply } = composing;
  return (
    <QuestionFrame composing={composing} question={question} optional>
      {Array.from({ length: arity }, (_, side) => (
        <SideRow
          key={side}
          composing={composing}
          question={question.id}
          side={side}
          label={t('of', { side: sideLetter(side) })}
        >
          {question.flags.map(({ id, name }, place) => (
            <PressButton
              key={id}
              label={t('tick', { name, side: sideLetter(side) })}
              shortcut={isAt(composing, question.id, side) ? digitOf(place) || undefined : undefined}
              pressed={draft.flags?.[side]?.includes(id) ?? false}
              disabled={disabled}
              onPress={() => {
                apply(changed(toggleFlag(draft, id, side, arity)));
              }}
            >
              {name}
            </PressButton>
          ))}
        </SideRow>
      ))}
    </QuestionFrame>
  );
}
