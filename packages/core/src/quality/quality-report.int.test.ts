import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { newId } from '@touchstone/db/id/new-id';
import { sfc32 } from '@touchstone/stats/random/sfc32';
import { openJobQueue } from '../queue/job-queue';
import { seedVotes, type VoteToSeed } from '../testing/seed-votes';
import { changeQualitySettings } from './change-quality-settings';
import { readQuality } from './read-quality';
import { requestDueReports } from './request-due-reports';
import { requestQualityReport } from './request-quality-report';
import { runQualityReport } from './run-quality-report';

let test: TestDatabase;
let services: { db: TestDatabase['db']; queue: ReturnType<typeof openJobQueue> };
beforeAll(async () => {
  test = await createTestDatabase();
  services = { db: test.db, queue: openJobQueue() };
});
afterAll(() => test.close());

/** Votes of raters who each see the truth (always answer 0) with their accuracy; the last takes the first side, whatever it is. */
function votesOf(comparisons: number, accuracy: readonly number[], oneSided = -1): VoteToSeed[] {
  const random = sfc32(3);
  return Array.from({ length: comparisons }, (_, comparison) =>
    accuracy.map((chance, rater): VoteToSeed => {
      const first = random() < 0.5 ? 0 : 1;
      const seen = random() < chance ? 0 : 1;
      // Half of the comparisons have their better answer second, or every vote would be the same by chance.
      const preferred = rater === oneSided ? first : comparison % 2 === 0 ? seen : seen === 0 ? 1 : 0;
      return { comparison, rater, first, preferred, strength: 1 + (comparison % 3) };
    }),
  ).flat();
}

async function made(projectId: string): Promise<QualityReport> {
  const reportId = await requestQualityReport(services, { projectId, actorId: null });
  await runQualityReport(services, { projectId, reportId });
  const { made: newest } = await readQuality(test.db, projectId);
  if (newest?.id !== reportId) throw new Error('the report was not made');
  return newest.report;
}

describe('a report', () => {
  it('of a project without a judgment says so, and nothing else', async () => {
    const { projectId } = await seedProject(test.db);
    const report = await made(projectId);
    expect(report).toMatchObject({ judgments: 0, verdict: { answer: 'empty' }, raters: [], model: null });
    expect(report.agreement.choice.planned.alphaNominal).toMatchObject({ value: null, ci95: null });
    expect(report.forecast).toMatchObject({ left: 3, perDay: 0, perDayCi95: null, seconds: null });
  });

  it('finds who guesses and who takes one side, and calls nobody odd who is not', async () => {
    const seeded = await seedProject(test.db, { comparisons: 300, raters: 6, overlap: 6 });
    await seedVotes(test.db, seeded, votesOf(300, [0.95, 0.95, 0.95, 0.95, 0.5, 0.95], 5));
    const report = await made(seeded.projectId);
    const of = (at: number) => report.raters.find(({ raterId }) => raterId === seeded.raterIds[at]);
    expect(report.judgments).toBe(1800);
    expect([4, 5].map((at) => of(at)?.standing)).toEqual(['below', 'below']);
    expect([0, 1, 2, 3].map((at) => of(at)?.standing)).toEqual(['above', 'above', 'above', 'above']);
    expect(report.raters.map(({ isOneSided }) => isOneSided).filter(Boolean)).toHaveLength(1);
    expect(of(5)).toMatchObject({ isOneSided: true, position: { successes: 300, trials: 300 } });
    expect(report.consensus).toMatchObject({ comparisons: 300, level: 0 });
    expect(report.consensus.sure / 300).toBeGreaterThan(0.95);
    expect(report.agreement.graded?.planned.alphaInterval.value).toBeGreaterThan(0.3);
    expect(report.agreement.pairs).toHaveLength(15);
    // All of it was judged in one moment: nothing is told of a week.
    expect(report.bias.drift).toEqual({ slope: null, ci95: null, votes: 1800 });
  });

  it('is ready to freeze when everything is judged and agreed upon, and says what stands against it when not', async () => {
    const seeded = await seedProject(test.db, { comparisons: 120, raters: 3, overlap: 3 });
    const votes = votesOf(120, [0.97, 0.97, 0.97]);
    await seedVotes(test.db, seeded, votes);
    const report = await made(seeded.projectId);
    expect(report.verdict.answer).toBe('ready');
    expect(report.verdict.criteria.map(({ id, state }) => [id, state])).toEqual([
      ['overlap', 'met'],
      ['agreement', 'met'],
      ['gold', 'unused'],
      ['consensus', 'met'],
      ['appeals', 'met'],
    ]);
    await changeQualitySettings(test.db, {
      ...{ projectId: seeded.projectId, actorId: newId() },
      settings: { ...report.settings, alphaLeast: 0.99, cost: { currency: 'EUR', amount: '0.35' } },
    });
    const stricter = await made(seeded.projectId);
    expect(stricter.verdict).toMatchObject({
      answer: 'not_yet',
      criteria: [{}, { state: 'unmet' }, {}, {}, {}],
    });
    expect(stricter.settings.cost).toEqual({ currency: 'EUR', amount: '0.35' });
  });

  it('cannot tell from a few judgments, and says how many more it takes', async () => {
    const seeded = await seedProject(test.db, { comparisons: 10, raters: 2, overlap: 2 });
    await seedVotes(test.db, seeded, votesOf(10, [1, 1]));
    const { verdict } = await made(seeded.projectId);
    expect(verdict.answer).toBe('cannot_tell');
    expect(verdict.criteria.find(({ id }) => id === 'agreement')).toMatchObject({
      state: 'unknown',
      missing: 40,
    });
  });

  it('counts what stands: not what was set aside, and not who could not judge', async () => {
    const seeded = await seedProject(test.db, { comparisons: 2, raters: 2, overlap: 2 });
    await seedVotes(test.db, seeded, [
      { comparison: 0, rater: 0 },
      { comparison: 0, rater: 1, preferred: 1 },
      { comparison: 1, rater: 0, outcome: 'cannot_judge' },
    ]);
    const first = await made(seeded.projectId);
    expect(first).toMatchObject({
      judgments: 3,
      agreement: { choice: { planned: { votes: 2, pairedItems: 1 } } },
    });
    const judgment = await test.db.judgment.findFirstOrThrow({
      where: { projectId: seeded.projectId, raterId: seeded.raterIds[1] ?? '' },
    });
    const { id, attributes: _, ...same } = judgment;
    await test.db.judgment.create({
      data: { ...same, id: newId(), revision: 1, supersedesId: id, clientId: null, standing: 'set_aside' },
    });
    expect(await made(seeded.projectId)).toMatchObject({ judgments: 2 });
  });
});

describe('asking for a report', () => {
  it('twice at once makes one', async () => {
    const { projectId } = await seedProject(test.db);
    const [one, other] = await Promise.all([
      requestQualityReport(services, { projectId, actorId: null }),
      requestQualityReport(services, { projectId, actorId: null }),
    ]);
    expect(one).toBe(other);
  });

  it('is done by itself after a hundred judgments, and not again at once', async () => {
    const later = new Date(Date.now() + 60 * 60 * 1000);
    await requestDueReports(services, later);
    const seeded = await seedProject(test.db, { comparisons: 100 });
    const { projectId } = seeded;
    const votes = votesOf(100, [1]);
    await seedVotes(test.db, seeded, votes.slice(0, 99));
    const reports = async () => {
      await requestDueReports(services, later);
      return test.db.qualityReport.count({ where: { projectId } });
    };
    expect(await reports()).toBe(0);
    await seedVotes(test.db, seeded, votes.slice(99));
    expect(await reports()).toBe(1);
    expect(await reports()).toBe(1);
  });
});
