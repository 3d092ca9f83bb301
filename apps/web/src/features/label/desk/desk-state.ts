import type { Answer } from '@touchstone/domain/judgment/answer';
import type { Failure } from './ask';
import type { Assignment } from './desk-api';

export interface JudgedPair {
  kind: 'judged';
  assignment: Assignment;
  /** What was said about it, oldest first; what the server refused is taken out again. */
  versions: readonly Version[];
}

export interface Version {
  clientId: string;
  answer: Answer;
  /** When it was said, in milliseconds by the browser's clock. */
  at: number;
}

interface SkippedPair {
  kind: 'skipped';
  assignmentId: string;
}

export interface DeskState {
  /** Pairs at hand; the first is the one to judge. */
  queue: readonly Assignment[];
  /** What was done since the page was opened, oldest first. */
  past: readonly (JudgedPair | SkippedPair)[];
  /** Place in `past` of the judgment being looked at again. */
  revisiting: number | undefined;
  /** Assignments done with, here or in another tab: never shown again, even if an older answer still lists them. */
  over: ReadonlySet<string>;
  /** How the last look for work went. */
  work: 'loading' | 'some' | 'none' | Failure;
}

export const EMPTY_DESK: DeskState = {
  queue: [],
  past: [],
  revisiting: undefined,
  over: new Set(),
  work: 'loading',
};

export function revisited({ past, revisiting }: DeskState): JudgedPair | undefined {
  const pair = revisiting === undefined ? undefined : past[revisiting];
  return pair?.kind === 'judged' ? pair : undefined;
}

/** The pair on screen. */
export const shownPair = (state: DeskState): Assignment | undefined =>
  revisited(state)?.assignment ?? state.queue[0];

/** The pair that comes up once the one on screen is done with. */
export const comingPair = (state: DeskState): Assignment | undefined =>
  state.queue[state.revisiting === undefined ? 1 : 0];

/** Number of the pair on screen, counted from 1 since the page was opened. */
export const shownNumber = ({ past, revisiting }: DeskState): number => (revisiting ?? past.length) + 1;

/** Takes in a judgment that is safe in the outbox: a first one, or a revision of a past one. */
export function withJudgment(state: DeskState, assignment: Assignment, version: Version): DeskState {
  const known = state.past.some((pair) => pair.kind === 'judged' && pair.assignment.id === assignment.id);
  const past = known
    ? state.past.map((pair) =>
        pair.kind === 'judged' && pair.assignment.id === assignment.id
          ? { ...pair, versions: [...pair.versions, version] }
          : pair,
      )
    : [...state.past, { kind: 'judged' as const, assignment, versions: [version] }];
  return { ...withoutPair(state, assignment.id), past, revisiting: undefined };
}

export function withSkip(state: DeskState, assignmentId: string): DeskState {
  return {
    ...withoutPair(state, assignmentId),
    past: [...state.past, { kind: 'skipped', assignmentId }],
  };
}

/** The pair is done with: here, in another tab, or before this page was opened. */
export function withoutPair(state: DeskState, assignmentId: string): DeskState {
  return {
    ...state,
    queue: state.queue.filter(({ id }) => id !== assignmentId),
    over: new Set(state.over).add(assignmentId),
  };
}

/**
 * Goes back to the judgment before the one on screen that may still be changed; the same state when there is none. Skipped ones
 * are passed.
 */
export function stepBack(state: DeskState, mayChange: (pair: JudgedPair) => boolean): DeskState {
  const before = state.past.slice(0, state.revisiting ?? state.past.length);
  const place = before.findLastIndex((pair) => pair.kind === 'judged' && mayChange(pair));
  return place === -1 ? state : { ...state, revisiting: place };
}

export const stepForward = (state: DeskState): DeskState => ({ ...state, revisiting: undefined });

/** Whether the last thing done was a skip, which nothing brings back. */
export const lastWasSkip = ({ past, revisiting }: DeskState): boolean =>
  revisiting === undefined && past.at(-1)?.kind === 'skipped';

/** Pairs that came with the answer to a judgment go to the end of the queue. */
export function withMore(state: DeskState, more: readonly Assignment[]): DeskState {
  const fresh = more.filter(({ id }) => !state.over.has(id) && !state.queue.some((held) => held.id === id));
  return fresh.length === 0 ? state : { ...state, queue: [...state.queue, ...fresh], work: 'some' };
}

/**
 * All that the server says is held. What is on screen stays there, even if its lease was lost meanwhile; what was at hand
 * already stays the same object, so that it is not drawn again.
 */
export function withHeld(state: DeskState, held: readonly Assignment[]): DeskState {
  const current = (assignment: Assignment) => {
    const now = held.find(({ id }) => id === assignment.id) ?? assignment;
    // Leased again, perhaps under a newer scheme; otherwise what is drawn stays as it is.
    return now.schemeVersion === assignment.schemeVersion ? assignment : now;
  };
  const first = state.queue.slice(0, 1).map(current);
  const rest = held
    .filter(({ id }) => !state.over.has(id) && id !== first[0]?.id)
    .map((assignment) => current(state.queue.find(({ id }) => id === assignment.id) ?? assignment));
  const queue = [...first, ...rest];
  return { ...state, queue, work: queue.length > 0 ? 'some' : 'none' };
}

/** The server refused a judgment: it no longer stands here, and a pair with none left may be handed out again. */
export function withRefusal(state: DeskState, clientId: string, assignmentId: string): DeskState {
  const past = state.past.map((pair) =>
    pair.kind === 'judged' && pair.assignment.id === assignmentId
      ? { ...pair, versions: pair.versions.filter((version) => version.clientId !== clientId) }
      : pair,
  );
  const stands = past.some(
    (pair) => pair.kind === 'judged' && pair.assignment.id === assignmentId && pair.versions.length > 0,
  );
  const over = new Set(state.over);
  if (!stands) over.delete(assignmentId);
  return { ...state, past, over };
}

/**
 * The browser could not keep what was done to a comparison after the next one was already shown: it is as if it had not
 * been done, and the comparison is on the desk again.
 */
export function withTakenBack(state: DeskState, assignment: Assignment, clientId: string): DeskState {
  const { id } = assignment;
  const refused = withRefusal(state, clientId, id);
  const stands = refused.over.has(id) && refused.past.some((pair) => isJudgmentOf(pair, id));
  if (stands) {
    const revisiting = refused.past.findIndex((pair) => isJudgmentOf(pair, id));
    return { ...refused, revisiting };
  }
  const over = new Set(refused.over);
  over.delete(id);
  const past = refused.past.filter((pair) => !isJudgmentOf(pair, id) && !isSkipOf(pair, id));
  const queue = [assignment, ...refused.queue.filter((held) => held.id !== id)];
  return { ...refused, over, past, queue, revisiting: undefined };
}

const isJudgmentOf = (pair: JudgedPair | SkippedPair, id: string) =>
  pair.kind === 'judged' && pair.assignment.id === id;
const isSkipOf = (pair: JudgedPair | SkippedPair, id: string) =>
  pair.kind === 'skipped' && pair.assignmentId === id;
