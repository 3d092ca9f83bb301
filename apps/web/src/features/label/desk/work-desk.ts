import { isFinal, isRefused, isWaiting, type OutboxEntry } from '../outbox/outbox-entry';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import type { Assignment, DeskApi, Project } from './desk-api';
import type { DeskScreen } from './desk-screen';
import * as desk from './desk-state';
import type { DraftKeeper } from './draft-keeper';
import type { WorkStore } from './work-store';

export interface WorkDesk {
  lookForWork: () => Promise<void>;
  /** A comparison that came with the answer to a judgment. */
  take(more: Assignment): void;
  /** Follows what the outbox says: what waits is done with, what is refused no longer stands. */
  followOutbox(outbox: OutboxSnapshot): void;
  /** Keeps what is at hand now for an offline reload, once it is on screen. */
  keepAtHand(): void;
  /** The skipped comparison leaves a gap that no answer fills. */
  noteSkip(): void;
  /** Nothing to judge and nothing under way that would bring something, or only work of an earlier visit. */
  wantsLook: () => boolean;
}

export interface WorkDeskOptions {
  projectId: string;
  project: () => Project;
  api: Pick<DeskApi, 'takeWork'>;
  screen: DeskScreen;
  drafts: DraftKeeper;
  work: WorkStore;
  /** Written by this tab; any other entry is another tab's, or of an earlier page. */
  isOwn: (clientId: string) => boolean;
  onTaken: () => void;
  /** Tries to send what waits. Resolves when that was tried, however it went. */
  sendWaiting: () => Promise<void>;
  afterPaint: (work: () => void) => void;
}

/** Which comparisons are at hand: asked of the server, or, where that cannot be reached, as they were last at hand. */
export function createWorkDesk(options: WorkDeskOptions): WorkDesk {
  const { api, screen, drafts, work } = options;
  let looking = false;
  let skippedSinceLook = false;
  /** On the desk is what an earlier visit left, not what the server says is held. */
  let fromStore = false;

  const state = () => screen.snapshot().desk;
  const hasWaiting = () => screen.snapshot().outbox.entries.some(isWaiting);

  function showHeld(next: desk.DeskState) {
    screen.show(next);
    keepAtHand();
  }

  function keepAtHand() {
    options.afterPaint(() => {
      // What can't be kept is missed only by a reload without a network.
      void work.write({ project: options.project(), assignments: state().queue }).catch(() => undefined);
    });
  }

  async function lookForWork(): Promise<void> {
    if (looking) return;
    looking = true;
    skippedSinceLook = false;
    if (state().work !== 'none' && state().queue.length === 0) {
      screen.publish({ desk: { ...state(), work: 'loading' } });
    }
    // First things first: a comparison whose judgment still waits, and whose lease has lapsed, would be handed out again.
    if (hasWaiting()) await options.sendWaiting();
    const answer = await api.takeWork();
    looking = false;
    if (answer.kind === 'ok') {
      fromStore = false;
      options.onTaken();
      showHeld(desk.withHeld(state(), answer.value));
      drafts.keepOnly(assignmentsAtHand());
    } else if (state().queue.length === 0) {
      const isOutOfReach = answer.kind === 'unreachable' || answer.kind === 'failing';
      if (isOutOfReach && (await showStored())) return;
      screen.publish({ desk: { ...state(), work: answer } });
    }
  }

  async function showStored(): Promise<boolean> {
    const stored = await work.read().catch(() => undefined);
    const next = desk.withMore(state(), stored?.assignments ?? []);
    if (next.queue.length === 0) return false;
    fromStore = true;
    screen.show(next);
    return true;
  }

  function assignmentsAtHand(): Set<string> {
    const { queue, past } = state();
    return new Set([
      ...queue.map(({ id }) => id),
      ...past.flatMap((pair) => (pair.kind === 'judged' ? [pair.assignment.id] : [])),
    ]);
  }

  const isShortOfWork = () =>
    !hasWaiting() && (state().queue.length === 0 ? state().work === 'some' : skippedSinceLook);

  return {
    lookForWork,
    take(more) {
      showHeld(desk.withMore(state(), [more]));
    },
    followOutbox(outbox) {
      const next = outbox.entries.reduce(
        (followed, entry) =>
          withEntry(followed, entry, screen.snapshot().outbox.entries, options.isOwn(entry.clientId)),
        state(),
      );
      screen.show(next, { outbox });
      if (outbox.phase === 'resting' && isShortOfWork()) void lookForWork();
    },
    keepAtHand,
    noteSkip() {
      skippedSinceLook = true;
    },
    wantsLook() {
      const { queue, work: last } = state();
      return fromStore || (queue.length === 0 && !hasWaiting() && last !== 'some' && last !== 'loading');
    },
  };
}

function withEntry(
  state: desk.DeskState,
  entry: OutboxEntry,
  known: readonly OutboxEntry[],
  isOwn: boolean,
): desk.DeskState {
  if (!isFinal(entry)) return state;
  const before = known.find(({ clientId }) => clientId === entry.clientId);
  if (isRefused(entry) && before && isWaiting(before)) {
    return desk.withRefusal(state, entry.clientId, entry.assignmentId);
  }
  return isWaiting(entry) && !before && !isOwn ? desk.withoutPair(state, entry.assignmentId) : state;
}
