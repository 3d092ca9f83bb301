import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import { WORK_AHEAD } from '@touchstone/domain/assignment/work-ahead';
import { isFinal, isWaiting } from '../outbox/outbox-entry';
import { createOutboxSender } from '../outbox/outbox-sender';
import type { OutboxStore } from '../outbox/outbox-store';
import { createActiveClock } from './active-clock';
import { createAnswerDesk, type AnswerDesk } from './answer-desk';
import type { DeskApi, Project } from './desk-api';
import { createDeskScreen, type DeskScreen } from './desk-screen';
import { revisited, shownPair, stepForward, withoutPair } from './desk-state';
import { createDraftKeeper } from './draft-keeper';
import type { Draft, DraftStore } from './draft-store';
import { createLeaseKeeper } from './lease-keeper';
import { openOtherTabs, type OtherTabs } from './other-tabs';
import { runDesk } from './run-desk';
import type { Sitting } from './sitting';
import type { TodayTally } from './today-tally';
import { createWorkDesk } from './work-desk';
import type { WorkStore } from './work-store';

/** Work is not kept back longer than this by entries that do not get through. */
const PATIENCE_MS = 5_000;
const passed = (ms: number) =>
  new Promise<void>((done) => {
    setTimeout(done, ms);
  });

export interface DeskController
  extends Pick<DeskScreen, 'snapshot' | 'subscribe'>, Omit<AnswerDesk, 'skip' | 'settle'> {
  /** It was reported, and is over for this person: the server has the report, or it waits in the outbox. */
  reported: (assignmentId: string) => void;
  /** Goes to work. @returns what ends it */
  start: () => () => void;
  skip: (assignmentId: string, reason?: SkipReason, note?: string) => Promise<void>;
  /** Whether this comparison is on screen, for a person to have seen: what is asked for now is about it. */
  isSeen: (assignmentId: string) => boolean;
  /** Keeps a half-made answer to the comparison on screen. */
  setDraft: (assignmentId: string, draft: Draft) => void;
  lookForWork: () => Promise<void>;
  wake: () => void;
  dismiss: (clientId: string) => Promise<void>;
  /** The project is kept with the work at hand. */
  setProject: (project: Project) => void;
  /** Gives back what is held, unless something of it still waits to be sent. */
  finish: () => Promise<void>;
}

export interface DeskOptions {
  userId: string;
  project: Project;
  api: DeskApi;
  store: OutboxStore;
  drafts: DraftStore;
  work: WorkStore;
  sitting: Sitting;
  tally: TodayTally;
  exclusively: (work: () => Promise<void>) => Promise<void>;
  afterPaint: (work: () => void) => void;
}

/**
 * The desk without its looks: which pair is on screen, what was said about the last ones, and when to ask for more. The
 * network is never waited for.
 */
export function createDeskController({ userId, api, ...options }: DeskOptions): DeskController {
  const projectId = options.project.id;
  const clock = createActiveClock(() => performance.now());
  const drafts = createDraftKeeper(options.drafts);
  const screen = createDeskScreen({ clock, drafts, afterPaint: options.afterPaint });
  const { snapshot } = screen;
  const own = new Set<string>();
  let { project } = options;
  let tabs: OtherTabs | undefined;

  const work = createWorkDesk({
    ...options,
    projectId,
    project: () => project,
    api,
    screen,
    drafts,
    isOwn: (clientId) => own.has(clientId),
    sendWaiting: () => Promise.race([sender.settled(), passed(PATIENCE_MS)]),
    onTaken: () => {
      leases.taken();
    },
  });
  const sender = createOutboxSender({
    userId,
    store: options.store,
    exclusively: options.exclusively,
    onChange: (outbox) => {
      work.followOutbox(outbox);
    },
    send: async (entry) => {
      // The pair being sent may still be on screen, until the next frame.
      const atHand = snapshot().desk.queue.filter(({ id }) => id !== entry.assignmentId).length;
      const claimNext = entry.projectId === projectId && atHand < WORK_AHEAD;
      const answer = await api.send(entry, claimNext);
      if (answer.kind !== 'ok') return answer;
      if (answer.value) work.take(answer.value);
      return { kind: 'accepted' };
    },
  });
  const leases = createLeaseKeeper({
    api,
    isActive: () => clock.isActive(),
    expected: () => new Set([...snapshot().desk.queue.map(({ id }) => id), ...unsent()]).size,
    onLost: () => void work.lookForWork(),
  });
  const answers = createAnswerDesk({
    ...options,
    author: { userId, projectId },
    screen,
    clock,
    drafts,
    store: (entry) => {
      own.add(entry.clientId);
      if (entry.kind === 'skip') work.noteSkip();
      return sender.add(entry);
    },
    editHours: () => project.editHours,
    onDone: (assignmentId) => {
      tabs?.tellDone(assignmentId);
      tabs?.tellDraft(assignmentId, undefined);
      work.keepAtHand();
    },
  });

  const hasWaiting = () => snapshot().outbox.entries.some(isWaiting);
  const unsent = () =>
    snapshot().outbox.entries.flatMap((entry) => {
      const isRevision = entry.kind === 'judgment' && entry.supersedes !== undefined;
      const holds = isWaiting(entry) && isFinal(entry) && entry.projectId === projectId && !isRevision;
      return holds ? [entry.assignmentId] : [];
    });

  /** Work is asked for only once it is known what waits: what was judged before a reload must not come up again. */
  async function openWithStore(hasEnded: () => boolean): Promise<void> {
    try {
      const [entries] = await Promise.all([options.store.list(), drafts.load()]);
      if (hasEnded()) return;
      work.followOutbox({ phase: snapshot().outbox.phase, entries });
      void sender.wake();
    } catch {
      screen.publish({ storeFailed: true });
    }
    await work.lookForWork();
  }

  function listenToTabs(): OtherTabs {
    return openOtherTabs(userId, {
      onDone: (assignmentId) => {
        answers.settle(assignmentId);
        screen.show(withoutPair(snapshot().desk, assignmentId));
        void sender.wake();
      },
      onOutbox: () => void sender.wake(),
      onDraft: (assignmentId, draft) => {
        drafts.adopt(assignmentId, draft);
        if (shownPair(snapshot().desk)?.id === assignmentId) screen.publish({ draft });
      },
    });
  }

  return {
    snapshot,
    subscribe: screen.subscribe,
    judge: answers.judge,
    undo: answers.undo,
    canUndo: answers.canUndo,
    keep: answers.keep,
    skip: (assignmentId, reason, note) =>
      answers.skip(assignmentId, { ...(reason && { reason }), ...(note !== undefined && { note }) }),
    isSeen: (assignmentId) => screen.seen(assignmentId) !== undefined,
    setDraft(assignmentId, draft) {
      if (!screen.seen(assignmentId)) return;
      drafts.set(assignmentId, draft);
      tabs?.tellDraft(assignmentId, draft);
      screen.publish({ draft });
    },
    lookForWork: work.lookForWork,
    wake: () => void sender.wake(),
    dismiss: (clientId) => sender.dismiss(clientId),
    setProject(next) {
      project = next;
    },
    reported(assignmentId) {
      drafts.drop(assignmentId);
      answers.settle(assignmentId);
      const next = withoutPair(snapshot().desk, assignmentId);
      screen.show(revisited(next)?.assignment.id === assignmentId ? stepForward(next) : next);
      work.keepAtHand();
      void work.lookForWork();
    },
    async finish() {
      // What is on its way into the store holds its slot as much as what waits in it.
      if (!hasWaiting() && snapshot().unsafe === 0) await api.release();
    },
    start() {
      let ended = false;
      const ours = listenToTabs();
      tabs = ours;
      const stop = runDesk({
        clock,
        sitting: options.sitting,
        api,
        sender,
        leases,
        hasWaiting,
        wantsLook: work.wantsLook,
        lookForWork: work.lookForWork,
        onOnline: (online) => {
          screen.publish({ online });
        },
        onOtherUser: (otherUser) => {
          if (snapshot().otherUser !== otherUser) screen.publish({ otherUser });
        },
      });
      screen.publish({ today: options.tally.read() });
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
