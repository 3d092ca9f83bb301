'use client';
import clsx from 'clsx';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { BarButton } from './bar-button';
import { SIDES, sideOf } from '../reading/sides';
import type { AnswerWords } from './use-answer-words';

interface ChoiceButtonProps {
  answer: Answer;
  /** The key as shown. */
  shortcut: string;
  words: AnswerWords;
  /** Said before, while looking at the pair again. */
  chosen: boolean;
  disabled: boolean;
  /** A sign for narrow screens, where too many stand in a row for words. */
  narrow?: string | undefined;
  onChoose: (answer: Answer) => void;
}

const NEITHER = {
  button: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  chosen: 'aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface',
};

/** Says something about the pair, in the colour of the side it prefers. */
export function ChoiceButton({
  answer,
  shortcut,
  words,
  narrow,
  chosen,
  disabled,
  onChoose,
}: ChoiceButtonProps) {
  const look = answer.outcome === 'prefer' ? SIDES[sideOf(answer.side)] : NEITHER;
  return (
    <BarButton
      label={words.full}
      short={words.short}
      narrow={narrow}
      shortcut={shortcut}
      aria-pressed={chosen}
      disabled={disabled}
      onClick={() => {
        onChoose(answer);
      }}
      className={clsx(look.button, look.chosen)}
    />
  );
}
