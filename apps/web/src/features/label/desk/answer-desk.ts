import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentEntry, SkipEntry } from '../outbox/outbox-entry';
import type { ActiveClock } from './active-clock';
import type { Assignment } from './desk-api';
import type { DeskScreen } from './desk-screen';
import * as desk from './desk-state';
import type { DraftKeeper } from './draft-keeper';
import { judgmentEntry, skipEntry, type SkipWords } from './entry-of';
import { mayChange } from './may-change';
import { sameAnswer } from './same-answer';
import type { Sitting } from './sitting';
import type { TodayTally } from './today-tally';

/** Taking the last judgment back is offered for this long; the key for it works always. */
const UNDO_OFFERED_MS = 6_000;

export interface AnswerDesk {
  /** What is said carries the comparison that was on screen for it: nothing goes to one that came up meanwhile. */
  judge: (assignmentId: string, answer: Answer) => Promise<void>;
  skip: (assignmentId: string, words?: SkipWords) => Promise<void>;
  undo: () => void;
  /** Whether there is a judgment to go back to that can still be changed. */
  canUndo: () => boolean;
  /** Leaves an earlier judgment as it is and goes back to work. */
  keep: () => void;
  /** The comparison is done with in another way: what could not be stored about it is not missed any more. */
  settle: (assignmentId: string) => void;
}

export interface AnswerDeskOptions {
  author: { userId: string; projectId: string };
  screen: DeskScreen;
  clock: ActiveClock;
  drafts: DraftKeeper;
  sitting: Sitting;
  tally: TodayTally;
  /** Resolves when the entry is on disk. Hands it to the browser's store before it returns. */
  store: (entry: JudgmentEntry | SkipEntry) => Promise<void>;
  /** The comparison is done with, for good. */
  onDone: (assignmentId: string) => void;
  /** The project's time in which a judgment may be changed. */
  editHours: () => number;
}

/**
 * What is said about the comparison on screen.
 *
 * A judgment and the next comparison do not wait for each other. Within the key press the entry is handed to the store and
 * the next comparison is shown; a disk takes longer than a frame. Until the store has answered, the desk says it is not
 * saved; if the store fails, the comparison comes back with everything that was said about it. So nothing is lost that
 * the desk called saved, and a crash in these few milliseconds brings the comparison up again, not yet judged.
 */
export function createAnswerDesk(options: AnswerDeskOptions): AnswerDesk {
  const { author, screen, clock, drafts, sitting, tally } = options;
  /** Positions in the sitting of what was judged: a revision keeps that of the first judgment. */
  const positions = new Map<string, number>();
  /** What the browser's store would not take, until it has. */
  const unstored = new Set<string>();
  let offered: ReturnType<typeof setTimeout> | undefined;

  const state = () => screen.snapshot().desk;

  async function give(assignment: Assignment, entry: JudgmentEntry | SkipEntry, next: desk.DeskState) {
    const stored = options.store(entry);
    const { unsafe } = screen.snapshot();
    const justJudged =
      entry.kind === 'judgment' ? { assignmentId: assignment.id, answer: entry.answer } : undefined;
    screen.show(next, { unsafe: unsafe + 1, justJudged });
    const isSafe = await stored.then(
      () => true,
      () => false,
    );
    if (isSafe) unstored.delete(assignment.id);
    else unstored.add(assignment.id);
    const change = { unsafe: screen.snapshot().unsafe - 1, storeFailed: unstored.size > 0 };
    if (!isSafe) {
      screen.show(desk.withTakenBack(state(), assignment, entry.clientId), {
        ...change,
        justJudged: undefined,
      });
      return false;
    }
    drafts.drop(assignment.id);
    options.onDone(assignment.id);
    screen.publish(change);
    offerUndo();
    return true;
  }

  function offerUndo() {
    clearTimeout(offered);
    offered = setTimeout(() => {
      if (screen.snapshot().justJudged) screen.publish({ justJudged: undefined });
    }, UNDO_OFFERED_MS);
  }

  function keep() {
    if (state().revisiting !== undefined) screen.show(desk.stepForward(state()));
  }

  function oneBack(): desk.DeskState {
    return desk.stepBack(state(), (pair) => mayChange(pair, options.editHours(), Date.now()));
  }

  function positionOf(assignmentId: string): number {
    const position = positions.get(assignmentId) ?? sitting.next();
    positions.set(assignmentId, position);
    return position;
  }

  return {
    async judge(assignmentId, answer) {
      const assignment = screen.seen(assignmentId);
      if (!assignment) return;
      const earlier = desk.revisited(state())?.versions.at(-1);
      if (earlier && sameAnswer(earlier.answer, answer)) {
        drafts.drop(assignment.id);
        keep();
        return;
      }
      const entry = judgmentEntry(author, assignment, {
        answer,
        activeMs: clock.read(),
        sessionPosition: positionOf(assignment.id),
        ...(earlier ? { supersedes: earlier.clientId } : {}),
      });
      const version = { clientId: entry.clientId, answer, at: entry.createdAt };
      const isSafe = await give(assignment, entry, desk.withJudgment(state(), assignment, version));
      if (isSafe && !earlier) screen.publish({ today: tally.add() });
    },
    async skip(assignmentId, words = {}) {
      const assignment = screen.seen(assignmentId);
      if (!assignment || state().revisiting !== undefined) return;
      positionOf(assignment.id);
      await give(assignment, skipEntry(author, assignment, words), desk.withSkip(state(), assignment.id));
    },
    undo() {
      // What is not safe yet may still come back by itself.
      if (screen.snapshot().unsafe === 0) screen.show(oneBack(), { justJudged: undefined });
    },
    canUndo: () => oneBack() !== state(),
    keep,
    settle(assignmentId) {
      if (unstored.delete(assignmentId)) screen.publish({ storeFailed: unstored.size > 0 });
    },
  };
}
