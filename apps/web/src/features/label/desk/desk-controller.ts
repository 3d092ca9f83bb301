import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import { createOutboxSender, type OutboxSnapshot } from '../outbox/outbox-sender';
import type { OutboxStore } from '../outbox/outbox-store';
import { createActiveClock } from './active-clock';
import type { Assignment, DeskApi } from './desk-api';
import * as desk from './desk-state';
import { judgmentEntry, skipEntry } from './entry-of';
import { createLeaseKeeper } from './lease-keeper';
import { openOtherTabs, type OtherTabs } from './other-tabs';
import { runDesk } from './run-desk';
import { sameAnswer } from './same-answer';
import type { TodayTally } from './today-tally';

/** Everything the desk's components draw. */
export interface DeskSnapshot {
  desk: desk.DeskState;
  outbox: OutboxSnapshot;
  online: boolean;
  /** The browser would not keep a judgment; the pair is still to be judged. */
  storeFailed: boolean;
  /** Pairs judged today in this browser. */
  today: number;
}

export interface DeskController {
  snapshot: () => DeskSnapshot;
  subscribe: (listener: () => void) => () => void;
  /** Goes to work. @returns what ends it */
  start: () => () => void;
  judge: (answer: Answer) => Promise<void>;
  skip: () => Promise<void>;
  undo: () => void;
  keep: () => void;
  lookForWork: () => Promise<void>;
  wake: () => void;
  dismiss: (clientId: string) => Promise<void>;
  /** Gives back what is held, unless something of it still waits to be sent. */
  finish: () => Promise<void>;
}

export interface DeskOptions {
  userId: string;
  projectId: string;
  api: DeskApi;
  store: OutboxStore;
  tally: TodayTally;
  exclusively: (work: () => Promise<void>) => Promise<void>;
}

/**
 * The desk without its looks: which pair is on screen, what was said about the last ones, and when to ask for more. A
 * judgment goes into the store first, then the next pair comes up; the network is never waited for.
 */
export function createDeskController({ userId, projectId, api, ...options }: DeskOptions): DeskController {
  const author = { userId, projectId };
  const listeners = new Set<() => void>();
  const clock = createActiveClock(() => performance.now());
  /** Active time of the pair at the head of the queue while an earlier one is looked at again. */
  const spent = new Map<string, number>();
  /** Client ids of what this tab wrote; any other entry is another tab's. */
  const own = new Set<string>();
  let snapshot: DeskSnapshot = {
    desk: desk.EMPTY_DESK,
    outbox: { phase: 'resting', entries: [] },
    online: true,
    storeFailed: false,
    today: 0,
  };
  let tabs: OtherTabs | undefined;
  let writing = false;
  let looking = false;
  let skippedSinceLook = false;

  const sender = createOutboxSender({
    userId,
    store: options.store,
    exclusively: options.exclusively,
    onChange: followOutbox,
    send: async (entry) => {
      // The pair being sent may still be on screen, until the next frame.
      const atHand = snapshot.desk.queue.filter(({ id }) => id !== entry.assignmentId).length;
      const claimNext = entry.projectId === projectId && atHand < WORK_AHEAD;
      const answer = await api.send(entry, claimNext);
      if (answer.kind !== 'ok') return answer;
      if (answer.value) show(desk.withMore(snapshot.desk, [answer.value]));
      return { kind: 'accepted' };
    },
  });
  const leases = createLeaseKeeper({
    api,
    isActive: () => clock.isActive(),
    expected: () => new Set([...snapshot.desk.queue.map(({ id }) => id), ...unsent()]).size,
    onLost: () => void lookForWork(),
  });

  const waiting = () => snapshot.outbox.entries.filter(isWaiting);
  const unsent = () =>
    waiting().flatMap((entry) =>
      entry.projectId === projectId && !(entry.kind === 'judgment' && entry.supersedes !== undefined)
        ? [entry.assignmentId]
        : [],
    );

  function publish(change: Partial<DeskSnapshot>) {
    snapshot = { ...snapshot, ...change };
    for (const listener of listeners) listener();
  }

  /** Puts a state on screen, and the clock on the pair it shows. */
  function show(next: desk.DeskState) {
    const before = desk.shownPair(snapshot.desk);
    const after = desk.shownPair(next);
    if (before?.id !== after?.id) {
      if (before && before === snapshot.desk.queue[0]) spent.set(before.id, clock.read());
      clock.restart(after && next.revisiting === undefined ? spent.get(after.id) : 0);
    }
    publish({ desk: next });
  }

  function followOutbox(outbox: OutboxSnapshot) {
    const known = snapshot.outbox.entries;
    let next = snapshot.desk;
    for (const entry of outbox.entries) {
      const before = known.find(({ clientId }) => clientId === entry.clientId);
      if (isRefused(entry) && before && isWaiting(before)) {
        next = desk.withRefusal(next, entry.clientId, entry.assignmentId);
      } else if (isWaiting(entry) && !before && !own.has(entry.clientId)) {
        next = desk.withoutPair(next, entry.assignmentId);
      }
    }
    snapshot = { ...snapshot, outbox };
    show(next);
    if (outbox.phase === 'resting' && isShortOfWork()) void lookForWork();
  }

  const isShortOfWork = () =>
    waiting().length === 0 &&
    (snapshot.desk.queue.length === 0 ? snapshot.desk.work === 'some' : skippedSinceLook);

  const isIdle = () => {
    const { queue, work } = snapshot.desk;
    return queue.length === 0 && waiting().length === 0 && work !== 'some' && work !== 'loading';
  };

  async function lookForWork(): Promise<void> {
    if (looking) return;
    looking = true;
    skippedSinceLook = false;
    if (snapshot.desk.work !== 'none' && snapshot.desk.queue.length === 0) {
      publish({ desk: { ...snapshot.desk, work: 'loading' } });
    }
    const answer = await api.takeWork();
    looking = false;
    if (answer.kind === 'ok') {
      leases.taken();
      show(desk.withHeld(snapshot.desk, answer.value));
    } else if (snapshot.desk.queue.length === 0) {
      publish({ desk: { ...snapshot.desk, work: answer } });
    }
  }

  /** Writes what was done to the outbox; only when it is safe there does the desk go on. */
  async function write(
    assignment: Assignment,
    entry: Parameters<typeof sender.add>[0],
    done: () => desk.DeskState,
  ): Promise<boolean> {
    writing = true;
    own.add(entry.clientId);
    const isSafe = await sender.add(entry).then(
      () => true,
      () => false,
    );
    writing = false;
    if (isSafe) {
      tabs?.tell(assignment.id);
      show(done());
    }
    if (snapshot.storeFailed === isSafe) publish({ storeFailed: !isSafe });
    return isSafe;
  }

  /** Work is asked for only once it is known what waits: what was judged before a reload must not come up again. */
  async function openWithStore(hasEnded: () => boolean): Promise<void> {
    try {
      const entries = await options.store.list();
      if (hasEnded()) return;
      followOutbox({ phase: snapshot.outbox.phase, entries });
      void sender.wake();
    } catch {
      publish({ storeFailed: true });
    }
    await lookForWork();
  }

  function keep() {
    if (snapshot.desk.revisiting !== undefined) show(desk.stepForward(snapshot.desk));
  }

  return {
    snapshot: () => snapshot,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async judge(answer) {
      const assignment = desk.shownPair(snapshot.desk);
      if (!assignment || writing) return;
      const earlier = desk.revisited(snapshot.desk)?.versions.at(-1);
      if (earlier && sameAnswer(earlier.answer, answer)) {
        keep();
        return;
      }
      const supersedes = earlier ? { supersedes: earlier.clientId } : {};
      const entry = judgmentEntry(author, assignment, { answer, activeMs: clock.read(), ...supersedes });
      const version = { clientId: entry.clientId, answer };
      const isWritten = await write(assignment, entry, () =>
        desk.withJudgment(snapshot.desk, assignment, version),
      );
      if (isWritten && !earlier) publish({ today: options.tally.add() });
    },
    async skip() {
      const assignment = snapshot.desk.queue[0];
      if (!assignment || writing || snapshot.desk.revisiting !== undefined) return;
      skippedSinceLook = true;
      await write(assignment, skipEntry(author, assignment), () =>
        desk.withSkip(snapshot.desk, assignment.id),
      );
    },
    undo() {
      if (!writing) show(desk.stepBack(snapshot.desk));
    },
    keep,
    lookForWork,
    wake: () => void sender.wake(),
    dismiss: (clientId) => sender.dismiss(clientId),
    async finish() {
      if (waiting().length === 0) await api.release();
    },
    start() {
      let ended = false;
      const ours = openOtherTabs(userId, (assignmentId) => {
        show(desk.withoutPair(snapshot.desk, assignmentId));
        void sender.wake();
      });
      tabs = ours;
      const stop = runDesk({
        clock,
        api,
        sender,
        leases,
        hasWaiting: () => waiting().length > 0,
        isIdle,
        lookForWork,
        onOnline: (online) => {
          publish({ online });
        },
      });
      publish({ today: options.tally.read() });
      void openWithStore(() => ended);
      return () => {
        ended = true;
        stop();
        ours.close();
        if (tabs === ours) tabs = undefined;
      };
    },
  };
}
