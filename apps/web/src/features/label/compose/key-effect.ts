import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Draft } from './draft';
import * as change from './draft-changes';
import { questionsOf, type Question } from './questions';
import { dimensionChoices } from './scale-choices';
import { sideOfLetter } from './side-letter';
import { stepStop, stopsOf, type Stop } from './stops';
import * as tiers from './tiers';

/** What a press does: it changes the draft, or where the next press goes, or ends the judgment. */
export type Effect =
  | {
      kind: 'draft';
      draft: Draft;
      /** What was asked is answered in full: go on to what is asked next. */
      settles: boolean;
      /** It was the outcome that was said. */
      saysOutcome?: boolean;
    }
  | { kind: 'hold'; side: number | undefined }
  | { kind: 'stop'; stop: Stop }
  | { kind: 'mark'; label: string }
  /** Puts the cursor into the rationale. */
  | { kind: 'write' }
  | { kind: 'submit' };

type DraftEffect = Extract<Effect, { kind: 'draft' }>;

export interface KeyPlace {
  scheme: LabelScheme;
  arity: number;
  draft: Draft;
  stop: Stop;
  /** The completion of a ranking that was picked up. */
  held: number | undefined;
}

export const WRITE_KEY = 'W';

/** Ten keys in their order on the keyboard: the tenth of a list is on 0. */
const DIGITS = '1234567890';
export const digitOf = (place: number): string => DIGITS[place] ?? '';

/**
 * What a key means where the annotator is; undefined leaves it to the desk. Digits go to the question one is at, so that
 * "2 5 3 4" answers four in a row; letters it does not know go to the outcome.
 *
 * @param key as typed, letters capital; `Shift+` before a letter that was typed with it
 */
export function keyEffect(key: string, place: KeyPlace): Effect | undefined {
  const { scheme, arity, stop } = place;
  if (key === '[' || key === ']') {
    const stops = stopsOf(scheme, arity);
    return stops.length > 1 ? { kind: 'stop', stop: stepStop(stops, stop, key === '[' ? -1 : 1) } : undefined;
  }
  if (key === WRITE_KEY && scheme.rationale.ask !== 'off') return { kind: 'write' };
  const question = questionsOf(scheme).find(({ id }) => id === stop.question);
  const effect = (question && atQuestion(key, question, place)) ?? atOutcome(key, place);
  if (effect) return effect;
  // A digit that the question does not know must not fall through to the scale of the outcome.
  return stop.question !== 'outcome' && DIGITS.includes(key) ? { kind: 'stop', stop } : undefined;
}

function atQuestion(key: string, question: Question, { draft, arity, stop }: KeyPlace): Effect | undefined {
  const side = stop.side ?? 0;
  const digit = key === '' ? -1 : DIGITS.indexOf(key);
  switch (question.kind) {
    case 'dimension': {
      const { id } = question.dimension;
      if (key === 'Backspace') return changed(change.takeBackDimension(draft, id));
      const choice = dimensionChoices(question.dimension).find((candidate) => candidate.key === key);
      return choice && settled(change.chooseDimension(draft, id, choice.answer));
    }
    case 'rating': {
      const { id, max } = question.rating;
      if (key === 'Backspace') return changed(change.rate(draft, id, side, null, arity));
      return digit >= 0 && digit < max ? settled(change.rate(draft, id, side, digit + 1, arity)) : undefined;
    }
    case 'flags': {
      const flag = question.flags[digit];
      return flag && changed(change.toggleFlag(draft, flag.id, side, arity));
    }
    case 'spans': {
      const label = question.labels[digit];
      return label && { kind: 'mark', label: label.id };
    }
    case 'confidence':
      return digit >= 0 && digit < 5 ? settled(change.setConfidence(draft, digit + 1)) : undefined;
    default:
      return undefined;
  }
}

/** The outcome of a ranking or of best and worst. That of a pair is the desk's own: its keys can be changed. */
function atOutcome(key: string, place: KeyPlace): Effect | undefined {
  const { scheme, draft } = place;
  if (scheme.kind === 'pairwise') return undefined;
  if (key === 'N' && scheme.outcomes.cannot_judge) {
    return outcomeEffect(draft, { outcome: 'cannot_judge' });
  }
  return scheme.kind === 'ranking' ? atRanking(key, place, scheme.outcomes.tie) : bestWorst(key, place);
}

function atRanking(key: string, { draft, arity, held, stop }: KeyPlace, canTie: boolean): Effect | undefined {
  const letter = sideOfLetter(key, arity);
  if (letter !== undefined) return { kind: 'hold', side: letter === held ? undefined : letter };
  if (held === undefined || stop.question !== 'outcome') return undefined;
  if (key === 'Esc') return { kind: 'hold', side: undefined };
  const ranks = change.ranksIn(draft, arity);
  const digit = DIGITS.slice(0, arity).indexOf(key);
  const moved =
    digit !== -1
      ? tiers.placeAt(ranks, held, digit)
      : key === 'ArrowUp' || key === 'ArrowLeft'
        ? tiers.moveBy(ranks, held, -1)
        : key === 'ArrowDown' || key === 'ArrowRight'
          ? tiers.moveBy(ranks, held, 1)
          : key === '=' && canTie
            ? tiers.toggleTie(ranks, held)
            : key === 'Backspace'
              ? tiers.takeOut(ranks, held)
              : undefined;
  return moved && changed(change.setRanks(draft, moved));
}

/** A letter names the best, with Shift the worst. */
function bestWorst(key: string, { draft, arity }: KeyPlace): Effect | undefined {
  const isWorst = key.startsWith('Shift+');
  const side = sideOfLetter(isWorst ? key.slice('Shift+'.length) : key, arity);
  return side === undefined ? undefined : extreme(draft, isWorst ? 'worst' : 'best', side);
}

/** Settled only once both are named. */
export function extreme(draft: Draft, which: 'best' | 'worst', side: number): Effect {
  const next = change.chooseExtreme(draft, which, side);
  const settles = next.best !== undefined && next.worst !== undefined;
  return { kind: 'draft', draft: next, settles, saysOutcome: true };
}

export const changed = (draft: Draft): DraftEffect => ({ kind: 'draft', draft, settles: false });
export const settled = (draft: Draft): DraftEffect => ({ kind: 'draft', draft, settles: true });

/** The part of an answer that one press of the outcome says. */
export function outcomeEffect(draft: Draft, answer: Answer): Effect {
  return answer.outcome === 'ranking' || answer.outcome === 'best_worst'
    ? changed(draft)
    : { ...settled(change.chooseOutcome(draft, answer)), saysOutcome: true };
}
