import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';

/** One thing that can be said about a pair, and the key that says it. */
export interface Choice {
  key: string;
  answer: Answer;
}

/** Keys that mean the same under every label scheme. Capital, as on the keyboard. */
export const DESK_KEYS = {
  skip: 'S',
  undo: 'U',
  keep: 'Esc',
  guidelines: 'H',
  conversation: 'C',
  question: 'Q',
  report: 'R',
  shortcuts: '?',
} as const;

export type DeskAction = keyof typeof DESK_KEYS;

const OUTCOME_KEYS = { tie: 'T', both_good: 'G', both_bad: 'B', cannot_judge: 'N' } as const;

/**
 * The scale from "A by far" to "B by far", left to right on the screen as on the keyboard: `1` … `n` for A from the
 * strongest down, `n+1` … `2n` for B from the weakest up.
 */
export function strengthChoices(steps: number): Choice[] {
  return Array.from({ length: 2 * steps }, (_, place) => ({
    key: String(place + 1),
    answer: {
      outcome: 'prefer',
      side: place < steps ? 0 : 1,
      strength: place < steps ? steps - place : place - steps + 1,
    },
  }));
}

/** Strengths a side; none where nothing is preferred by pairs. */
export const stepsOf = (scheme: LabelScheme): number => (scheme.kind === 'pairwise' ? scheme.steps : 0);

/** The outcomes that prefer neither, as far as the scheme has them. */
export function outcomeChoices(scheme: LabelScheme): Choice[] {
  const outcomes: Partial<Record<keyof typeof OUTCOME_KEYS, boolean>> = scheme.outcomes;
  const all = ['tie', 'both_good', 'both_bad', 'cannot_judge'] as const;
  return all
    .filter((outcome) => outcomes[outcome])
    .map((outcome) => ({ key: OUTCOME_KEYS[outcome], answer: { outcome } }));
}

export type Command = { kind: 'answer'; answer: Answer } | { kind: DeskAction };

/** What a key does under a scheme; undefined when nothing. */
export function commandOf(key: string, scheme: LabelScheme): Command | undefined {
  const choice = [...strengthChoices(stepsOf(scheme)), ...outcomeChoices(scheme)].find(
    (candidate) => candidate.key === key,
  );
  if (choice) return { kind: 'answer', answer: choice.answer };
  const action = (Object.keys(DESK_KEYS) as DeskAction[]).find((name) => DESK_KEYS[name] === key);
  return action && { kind: action };
}
