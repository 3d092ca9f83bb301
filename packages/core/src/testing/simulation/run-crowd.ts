import { newId } from '@touchstone/db/id/new-id';
import type { Database } from '@touchstone/db/open-database';
import type { Message } from '@touchstone/domain/message/message';
import { claimAssignment } from '../../assignment/claim-assignment';
import { submitJudgment } from '../../judgment/submit-judgment';
import { watchRaters } from '../../rule/watch-raters';
import { BETTER } from './seed-simulation';
import type { SimulatedRater } from './simulated-rater';

interface Crowd {
  projectId: string;
  raterIds: readonly string[];
  raters: readonly SimulatedRater[];
  /** Judgments of the whole crowd after which the rules look again, as the worker does every now and then. */
  watchEvery: number;
}

/**
 * Lets every rater claim and judge until nothing is left for them, all at the same time, while the rules look on: who is
 * paused gets nothing more. The crowd waits for a look, since here hours of work go by in seconds. What two who claimed in the
 * same instant left to each other is done at the end.
 *
 * @returns how many judgments were stored, hidden checks among them
 */
export async function runCrowd(db: Database, crowd: Crowd): Promise<number> {
  let judged = 0;
  let looked = Promise.resolve(0);
  const work = async (at: number) => {
    while (await judgeNext(db, crowd, at)) {
      judged += 1;
      if (judged % crowd.watchEvery === 0) looked = watchRaters(db, new Date());
      await looked;
    }
  };
  await Promise.all(crowd.raterIds.map((_, at) => work(at)));
  for (let before = -1; before !== judged;) {
    before = judged;
    for (const at of crowd.raterIds.keys()) await work(at);
  }
  await watchRaters(db, new Date());
  return judged;
}

/** @returns false when there is nothing for this rater */
async function judgeNext(db: Database, { projectId, raterIds, raters }: Crowd, at: number): Promise<boolean> {
  const raterId = raterIds[at] ?? '';
  const assignment = await claimAssignment(db, projectId, raterId);
  const said = assignment && raters[at]?.judge(assignment.completions.map(seen));
  if (!said) return false;
  await submitJudgment(db, {
    ...{ projectId, raterId, assignmentId: assignment.id, clientId: newId(), isMember: true },
    schemeVersion: assignment.schemeVersion,
    answer: { outcome: 'prefer', side: said.side, strength: 1 },
    activeMs: said.activeMs,
  });
  return true;
}

function seen(completion: Message[]) {
  const text = JSON.stringify(completion);
  return { isBetter: text.includes(BETTER), length: text.length };
}
