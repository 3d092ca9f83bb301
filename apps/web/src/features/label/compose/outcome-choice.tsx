'use client';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { stepsOf, type Choice } from '../keys/key-map';
import { ChoiceButton } from '../view/choice-button';
import { useAnswerWords } from '../view/use-answer-words';
import type { Draft } from './draft';
import { outcomeEffect } from './effect';
import { signOf } from './sign-of';
import type { Composing } from './use-composing';

/** Seven buttons in a row have room for words on a phone, nine have not. */
const MOST_WORDED_STEPS = 3;

/** A button that says an outcome in one press. */
export function OutcomeChoice({ composing, choice }: { composing: Composing; choice: Choice }) {
  const { scheme, draft, disabled, apply } = composing;
  const wordsOf = useAnswerWords(scheme);
  const { key, answer } = choice;
  const isCrowded = stepsOf(scheme) > MOST_WORDED_STEPS && answer.outcome === 'prefer';
  return (
    <ChoiceButton
      answer={answer}
      shortcut={key}
      words={wordsOf(answer)}
      narrow={isCrowded ? signOf(answer) : undefined}
      chosen={saysOutcome(draft, answer)}
      disabled={disabled}
      onChoose={() => {
        apply(outcomeEffect(draft, answer));
      }}
    />
  );
}

const saysOutcome = ({ outcome, side, strength }: Draft, answer: Answer): boolean =>
  answer.outcome === 'prefer'
    ? outcome === 'prefer' && side === answer.side && strength === answer.strength
    : outcome === answer.outcome;
