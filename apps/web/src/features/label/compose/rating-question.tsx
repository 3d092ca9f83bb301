'use client';
import { useTranslations } from 'next-intl';
import { rate } from './draft-changes';
import { digitOf } from '../keys/digits';
import { changed, settled } from './effect';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { sideLetter } from './side-letter';
import { isAt, SideRow } from './side-row';

/** A number for each completion. Pressing the one given takes it back. */
export function RatingQuestion({ composing, question }: QuestionProps<'rating'>) {
  const t = useTranslations('labelCompose.rating');
  const { id, name, max, required } = question.rating;
  const { draft, arity, disabled, apply } = composing;
  const given = draft.ratings?.[id];
  return (
    <QuestionFrame composing={composing} question={question} optional={!required}>
      {Array.from({ length: arity }, (_, side) => (
        <SideRow
          key={side}
          composing={composing}
          question={question.id}
          side={side}
          label={t('of', { name, side: sideLetter(side) })}
          isScale
        >
          {Array.from({ length: max }, (__, place) => {
            const value = place + 1;
            const isGiven = given?.[side] === value;
            return (
              <PressButton
                key={value}
                label={t('give', { name, side: sideLetter(side), value, max })}
                shortcut={isAt(composing, question.id, side) ? digitOf(place) : undefined}
                pressed={isGiven}
                disabled={disabled}
                onPress={() => {
                  apply(
                    isGiven
                      ? changed(rate(draft, id, side, null, arity))
                      : settled(rate(draft, id, side, value, arity)),
                  );
                }}
              >
                {value}
              </PressButton>
            );
          })}
        </SideRow>
      ))}
    </QuestionFrame>
  );
}
