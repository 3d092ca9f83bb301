'use client';
import clsx from 'clsx';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { SIDES, sideOf } from './sides';
import type { AnswerWords } from './use-answer-words';

interface ChoiceButtonProps {
  answer: Answer;
  /** The key as shown. */
  shortcut: string;
  words: AnswerWords;
  /** Said before, while looking at the pair again. */
  chosen: boolean;
  disabled: boolean;
  onChoose: (answer: Answer) => void;
}

const NEUTRAL = {
  button: 'border-line-strong bg-surface text-ink hover:bg-sunken',
  chosen: 'aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface',
};

/** A choice with its key under it; as narrow as seven of them in a row on a phone need it to be. */
export function ChoiceButton({ answer, shortcut, words, chosen, disabled, onChoose }: ChoiceButtonProps) {
  const look = answer.outcome === 'prefer' ? SIDES[sideOf(answer.side)] : NEUTRAL;
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={words.full}
      aria-keyshortcuts={shortcut}
      aria-pressed={chosen}
      title={words.full}
      onClick={() => {
        onChoose(answer);
      }}
      className={clsx(
        'flex h-12 min-w-0 flex-1 basis-0 flex-col items-center justify-center rounded-md border px-0.5 text-sm leading-4 font-semibold select-none disabled:opacity-50 min-[900px]:h-11 min-[900px]:flex-row min-[900px]:gap-2 min-[900px]:px-2',
        look.button,
        look.chosen,
      )}
    >
      <span className="text-center text-balance">{words.short}</span>
      <kbd aria-hidden className="font-sans text-sm leading-4 font-normal opacity-80">
        {shortcut}
      </kbd>
    </button>
  );
}
