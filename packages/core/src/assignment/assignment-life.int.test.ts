import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { seedProject, type SeededProject } from '@touchstone/db/testing/seed-project';
import { workFaults } from '@touchstone/db/testing/work-faults';
import { newId } from '@touchstone/db/id/new-id';
import { AppError } from '@touchstone/domain/error/app-error';
import {
  nextStates,
  type AssignmentEvent,
  type AssignmentState,
} from '@touchstone/domain/assignment/assignment-state';
import { submitJudgment, type SubmitJudgment } from '../judgment/submit-judgment';
import { addMember } from '../member/add-member';
import { removeMember } from '../member/remove-member';
import { changeProject } from '../project/change-project';
import { claimAssignment } from './claim-assignment';
import { freeSlots } from './free-slots';
import { skipAssignment } from './skip-assignment';

const RATERS = 4;
const COMPARISONS = 2;

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(12);
});
afterAll(() => test.close());

/** What somebody does; `which` picks one of the rater's assignments, oldest first. */
type Step =
  | { does: 'claim' | 'release' | 'remove' | 'rejoin'; rater: number; which?: undefined }
  | { does: 'submit' | 'again' | 'revise' | 'skip'; rater: number; which: number }
  | { does: 'lapse' }
  | { does: 'overlap'; overlap: number };

const rater = fc.nat(RATERS - 1);
const which = fc.nat(COMPARISONS - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('claim' as const), rater }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'submit' as const,
        'submit' as const,
        'again' as const,
        'revise' as const,
        'skip' as const,
      ),
      rater,
      which,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('release' as const, 'remove' as const, 'rejoin' as const),
      rater,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('lapse' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('overlap' as const), overlap: fc.integer({ min: 1, max: 3 }) }),
  },
);

/** What the assignment a step names may go through by it, and what may happen to the others on the way. */
const OWN: Record<Step['does'], AssignmentEvent[]> = {
  claim: ['claim'],
  submit: ['submit'],
  again: ['revise'],
  revise: ['revise'],
  skip: ['skip'],
  release: ['release'],
  remove: ['release'],
  rejoin: [],
  lapse: [],
  overlap: ['release'],
};
const OTHERS: Partial<Record<Step['does'], AssignmentEvent[]>> = { claim: ['lapse'], submit: ['lapse'] };

/** A project with people at work in it, who remember what they sent and what was acknowledged. */
class Work {
  private readonly sent = new Map<string, SubmitJudgment>();
  readonly acknowledged = new Set<string>();
  overlap = 1;

  constructor(private readonly project: SeededProject) {}

  static async start(): Promise<Work> {
    return new Work(await seedProject(test.db, { overlap: 1, comparisons: COMPARISONS, raters: RATERS }));
  }

  get projectId(): string {
    return this.project.projectId;
  }

  async states(): Promise<Map<string, AssignmentState>> {
    const rows = await test.db.assignment.findMany({ where: { projectId: this.projectId } });
    return new Map(rows.map(({ id, state }) => [id, state as AssignmentState]));
  }

  /** Does a step; what the product refuses by one of its own errors is no fault. */
  async take(step: Step): Promise<void> {
    await this.perform(step).catch((error: unknown) => {
      if (!(error instanceof AppError)) throw error;
    });
  }

  private async perform(step: Step): Promise<unknown> {
    const { projectId } = this;
    if (step.does === 'lapse') return this.lapse();
    if (step.does === 'overlap') {
      this.overlap = step.overlap;
      return changeProject(test.db, { projectId, overlap: step.overlap, actorId: newId() });
    }
    const raterId = this.project.raterIds[step.rater] ?? '';
    const userId = this.project.userIds[step.rater] ?? '';
    if (step.does === 'rejoin')
      return addMember(test.db, { projectId, userId, role: 'annotator', actorId: newId() });
    if (step.does === 'remove')
      return removeMember(test.db, { projectId, userId, actorId: newId(), now: new Date() });
    if (step.does === 'release') return freeSlots(test.db, { projectId, raterId, to: 'released' });
    const member = await test.db.member.findFirst({ where: { projectId, userId, endedAt: null } });
    if (step.does === 'claim') return member && claimAssignment(test.db, projectId, raterId);

    const own = await test.db.assignment.findMany({
      where: { projectId, raterId },
      orderBy: { createdAt: 'asc' },
    });
    const assignmentId = own[step.which ?? 0]?.id;
    if (assignmentId === undefined) return undefined;
    if (step.does === 'skip') return skipAssignment(test.db, { projectId, raterId, assignmentId });
    const before = this.sent.get(assignmentId);
    if (step.does === 'again') return before && this.send({ ...before, isMember: member !== null });
    if (step.does === 'revise' && !before) return undefined;
    return this.send({
      projectId,
      raterId,
      assignmentId,
      clientId: newId(),
      answer: { outcome: 'prefer', side: 0, strength: 1 },
      activeMs: 1,
      isMember: member !== null,
      schemeVersion: 1,
      ...(step.does === 'revise' && before ? { supersedes: before.clientId } : {}),
    });
  }

  private async send(judgment: SubmitJudgment): Promise<void> {
    const { id, standing, revision } = await submitJudgment(test.db, judgment);
    if (!judgment.isMember && revision === 0 && !this.acknowledged.has(id))
      expect(standing).toBe('set_aside');
    this.acknowledged.add(id);
    this.sent.set(judgment.assignmentId, judgment);
  }

  private async lapse(): Promise<void> {
    const { projectId } = this;
    await test.db
      .$executeRaw`UPDATE slot SET available_at = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
    await test.db
      .$executeRaw`UPDATE assignment SET lease_until = clock_timestamp() - interval '1 second' WHERE project_id = ${projectId}::uuid AND state = 'leased'`;
  }

  async isSound(): Promise<void> {
    expect(await workFaults(test.db, this.projectId)).toEqual([]);
    const stored = await test.db.judgment.findMany({
      where: { projectId: this.projectId },
      select: { id: true },
    });
    expect(new Set(stored.map(({ id }) => id))).toEqual(this.acknowledged);
  }

  /** Slots that are counted beyond the overlap now in force, by comparison: only ones that were counted before may be. */
  async counted(): Promise<Map<string, number>> {
    const rows = await test.db.slot.groupBy({
      by: ['comparisonId'],
      where: { projectId: this.projectId, state: 'counted' },
      _count: true,
    });
    return new Map(rows.map(({ comparisonId, _count }) => [comparisonId, _count]));
  }
}

describe('the life of an assignment, whatever is done in whatever order', () => {
  it('takes only the ways its state machine has, and breaks no rule of the work after any step', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
        const work = await Work.start();
        for (const step of steps) {
          const [before, countedBefore] = [await work.states(), await work.counted()];
          await work.take(step);
          await work.isSound();
          const events = [...OWN[step.does], ...(OTHERS[step.does] ?? [])];
          for (const [id, state] of await work.states()) {
            const from = before.get(id);
            if (from === undefined) expect(state).toBe('leased');
            else if (from !== state)
              expect(events.flatMap((event) => nextStates(from, event))).toContain(state);
          }
          for (const [id, n] of await work.counted())
            expect(n).toBeLessThanOrEqual(Math.max(work.overlap, countedBefore.get(id) ?? 0));
        }
      }),
      { numRuns: 80, seed: 4 },
    );
  });

  it('breaks none when steps of several people fall into the same moment', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(step, { minLength: 2, maxLength: 6 }), { minLength: 3, maxLength: 8 }),
        async (rounds) => {
          const work = await Work.start();
          for (const together of rounds) {
            await Promise.all(together.map((step) => work.take(step)));
            await work.isSound();
          }
        },
      ),
      { numRuns: 30, seed: 4 },
    );
  });
});
