import type { Answer } from '@touchstone/domain/judgment/answer';
import { asksOutcomeOnly, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { DESK_COMMAND_NAMES, DESK_COMMANDS, type DeskCommand, type DeskKeys } from './desk-commands';
import { CONTROL_Z } from './pressed-key';

/** One thing that can be said about a pair, and the key that says it. */
export interface Choice {
  key: string;
  answer: Answer;
}

const NEITHER = ['tie', 'both_good', 'both_bad', 'cannot_judge'] as const;
type NeitherOutcome = (typeof NEITHER)[number];

const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const choiceAt = (place: (typeof PLACES)[number]): DeskCommand => `choice_${place}`;

/**
 * The scale from "A by far" to "B by far", left to right on the screen as on the keyboard: the first choices for A from the
 * strongest down, those behind them for B from the weakest up.
 */
export function strengthChoices(steps: number, keys: DeskKeys = DESK_COMMANDS): Choice[] {
  return PLACES.slice(0, 2 * steps).map((place) => ({
    key: keys[choiceAt(place)],
    answer: {
      outcome: 'prefer',
      side: place <= steps ? 0 : 1,
      strength: place <= steps ? steps - place + 1 : place - steps,
    },
  }));
}

/** Strengths a side; none where nothing is preferred by pairs. */
export const stepsOf = (scheme: LabelScheme): number => (scheme.kind === 'pairwise' ? scheme.steps : 0);

/** The outcomes that prefer neither, as far as the scheme has them. */
export function outcomeChoices(scheme: LabelScheme, keys: DeskKeys = DESK_COMMANDS): Choice[] {
  return neitherOf(scheme).map((outcome) => ({ key: keys[outcome], answer: { outcome } }));
}

/** A tie in a ranking is two answers in one place, and no outcome by itself. */
function neitherOf(scheme: LabelScheme): NeitherOutcome[] {
  const outcomes: Partial<Record<NeitherOutcome, boolean>> = scheme.outcomes;
  return NEITHER.filter(
    (outcome) => outcomes[outcome] && (scheme.kind === 'pairwise' || outcome === 'cannot_judge'),
  );
}

/** What is no answer by itself. */
export type DeskAction = Exclude<DeskCommand, `choice_${number}` | NeitherOutcome>;

export type Command = { kind: 'answer'; answer: Answer } | { kind: DeskAction };

/** What a key does under a scheme; undefined when nothing. */
export function commandOf(
  key: string,
  scheme: LabelScheme,
  keys: DeskKeys = DESK_COMMANDS,
): Command | undefined {
  if (key === CONTROL_Z) return { kind: 'undo' };
  const choices = [...strengthChoices(stepsOf(scheme), keys), ...outcomeChoices(scheme, keys)];
  const choice = choices.find((candidate) => candidate.key === key);
  if (choice) return { kind: 'answer', answer: choice.answer };
  const action = DESK_COMMAND_NAMES.filter(isAction).find((name) => keys[name] === key);
  return action !== undefined && isUnder(action, scheme) ? { kind: action } : undefined;
}

/** The commands that mean something under a scheme, in the order of the sheet. */
export function commandsUnder(scheme: LabelScheme): DeskCommand[] {
  return [
    ...PLACES.slice(0, 2 * stepsOf(scheme)).map(choiceAt),
    ...neitherOf(scheme),
    ...DESK_COMMAND_NAMES.filter(isAction).filter((name) => isUnder(name, scheme)),
  ];
}

/** Writing, marking and going from question to question mean nothing where there is nothing of the kind. */
function isUnder(action: DeskAction, scheme: LabelScheme): boolean {
  switch (action) {
    case 'write':
      return scheme.rationale.ask !== 'off';
    case 'mark':
      return scheme.spans.length > 0;
    case 'back':
    case 'onward':
      return !asksOutcomeOnly(scheme);
    default:
      return true;
  }
}

const isAction = (name: DeskCommand): name is DeskAction =>
  !name.startsWith('choice_') && !(NEITHER as readonly string[]).includes(name);
