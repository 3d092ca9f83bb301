import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentEntry, SkipEntry } from '../outbox/outbox-entry';
import type { ActiveClock } from './active-clock';
import type { Assignment } from './desk-api';
import type { DeskScreen } from './desk-screen';
import * as desk from './desk-state';
import type { DraftKeeper } from './draft-keeper';
import { judgmentEntry, skipEntry, type SkipWords } from './entry-of';
import { sameAnswer } from './same-answer';
import type { Sitting } from './sitting';
import type { TodayTally } from './today-tally';

/** Taking the last judgment back is offered for this long; the key for it works always. */
const UNDO_OFFERED_MS = 6_000;

export interface AnswerDesk {
  judge: (answer: Answer) => Promise<void>;
  skip: (words?: SkipWords) => Promise<void>;
  undo: () => void;
  /** Leaves an earlier judgment as it is and goes back to work. */
  keep: () => void;
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
  afterPaint: (work: () => void) => void;
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
  /** The comparison on screen has not been painted: a key pressed now was meant for the one before it. */
  let unseen = false;
  let offered: ReturnType<typeof setTimeout> | undefined;

  const state = () => screen.snapshot().desk;

  async function give(assignment: Assignment, entry: JudgmentEntry | SkipEntry, next: desk.DeskState) {
    const stored = options.store(entry);
    const { unsafe } = screen.snapshot();
    unseen = true;
    const justJudged =
      entry.kind === 'judgment' ? { assignmentId: assignment.id, answer: entry.answer } : undefined;
    screen.show(next, { unsafe: unsafe + 1, justJudged });
    options.afterPaint(() => {
      unseen = false;
    });
    const isSafe = await stored.then(
      () => true,
      () => false,
    );
    const change = { unsafe: screen.snapshot().unsafe - 1, storeFailed: !isSafe };
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

  function positionOf(assignmentId: string): number {
    const position = positions.get(assignmentId) ?? sitting.next();
    positions.set(assignmentId, position);
    return position;
  }

  return {
    async judge(answer) {
      const assignment = desk.shownPair(state());
      if (!assignment || unseen) return;
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
      const version = { clientId: entry.clientId, answer };
      const isSafe = await give(assignment, entry, desk.withJudgment(state(), assignment, version));
      if (isSafe && !earlier) screen.publish({ today: tally.add() });
    },
    async skip(words = {}) {
      const assignment = state().queue[0];
      if (!assignment || unseen || state().revisiting !== undefined) return;
      positionOf(assignment.id);
      await give(assignment, skipEntry(author, assignment, words), desk.withSkip(state(), assignment.id));
    },
    undo() {
      // What is not safe yet may still come back by itself.
      if (screen.snapshot().unsafe === 0) screen.show(desk.stepBack(state()), { justJudged: undefined });
    },
    keep,
  };
}
