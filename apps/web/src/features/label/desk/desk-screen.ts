import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import type { ActiveClock } from './active-clock';
import * as desk from './desk-state';
import type { DraftKeeper } from './draft-keeper';
import type { Draft } from './draft-store';

/** Everything the desk's components draw. */
export interface DeskSnapshot {
  desk: desk.DeskState;
  outbox: OutboxSnapshot;
  online: boolean;
  /** Somebody else is signed in in this browser: nothing of this user's is shown. */
  otherUser: boolean;
  /** Given a moment ago and not yet safe in the store. */
  unsafe: number;
  /** The browser would not keep a judgment; the pair is on the desk again. */
  storeFailed: boolean;
  /** Pairs judged today in this browser. */
  today: number;
  /** The half-made answer to the comparison on screen. */
  draft: Draft | undefined;
  /** The last judgment, for the few seconds in which taking it back is offered. */
  justJudged: { assignmentId: string; answer: Answer } | undefined;
}

const BLANK: DeskSnapshot = {
  desk: desk.EMPTY_DESK,
  outbox: { phase: 'resting', entries: [] },
  online: true,
  otherUser: false,
  unsafe: 0,
  storeFailed: false,
  today: 0,
  draft: undefined,
  justJudged: undefined,
};

/** What is on screen, and who wants to know when it changes. */
export interface DeskScreen {
  snapshot: () => DeskSnapshot;
  subscribe: (listener: () => void) => () => void;
  publish(change: Partial<DeskSnapshot>): void;
  /** Puts a state on screen, and the clock on the pair it shows; `change` goes along in the same drawing. */
  show(next: desk.DeskState, change?: Partial<DeskSnapshot>): void;
}

export function createDeskScreen(clock: ActiveClock, drafts: DraftKeeper): DeskScreen {
  const listeners = new Set<() => void>();
  /** Active time of the pair at the head of the queue while an earlier one is looked at again. */
  const spent = new Map<string, number>();
  let snapshot = BLANK;

  function publish(change: Partial<DeskSnapshot>) {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    publish,
    show(next, change) {
      const before = desk.shownPair(snapshot.desk);
      const after = desk.shownPair(next);
      if (before?.id !== after?.id) {
        if (before && before === snapshot.desk.queue[0]) spent.set(before.id, clock.read());
        clock.restart(after && next.revisiting === undefined ? spent.get(after.id) : 0);
      }
      publish({ ...change, desk: next, draft: drafts.of(after?.id) });
    },
  };
}
