import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import type { ActiveClock } from './active-clock';
import type { Assignment } from './desk-api';
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
  /** The browser would not keep a judgment, and still has not; its comparison is on the desk again. */
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
  /**
   * The comparison that something said about `assignmentId` may go to: the one on screen, if it is that one and has been
   * painted. Whatever brought up another one just now (a judgment, another tab, a lost lease), a key pressed before
   * anybody could see it was meant for the one before, which is done with.
   */
  seen(assignmentId: string): Assignment | undefined;
}

interface DeskScreenOptions {
  clock: ActiveClock;
  drafts: DraftKeeper;
  afterPaint: (work: () => void) => void;
}

export function createDeskScreen({ clock, drafts, afterPaint }: DeskScreenOptions): DeskScreen {
  const listeners = new Set<() => void>();
  /** Active time of the pair at the head of the queue while an earlier one is looked at again. */
  const spent = new Map<string, number>();
  let snapshot = BLANK;
  /** How often another comparison came up, and which of these times has been painted. */
  let shown = 0;
  let painted = 0;

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
      const isOther = before?.id !== after?.id;
      if (isOther) {
        shown += 1;
        if (before && before === snapshot.desk.queue[0]) spent.set(before.id, clock.read());
        clock.restart(after && next.revisiting === undefined ? spent.get(after.id) : 0);
      }
      publish({ ...change, desk: next, draft: drafts.of(after?.id) });
      if (!isOther) return;
      const turn = shown;
      afterPaint(() => {
        painted = turn;
      });
    },
    seen(assignmentId) {
      const pair = desk.shownPair(snapshot.desk);
      return painted === shown && pair?.id === assignmentId ? pair : undefined;
    },
  };
}
