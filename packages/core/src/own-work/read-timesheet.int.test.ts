import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedProject } from '@touchstone/db/testing/seed-project';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { addJudgment } from '../testing/add-judgment';
import { readOwnPace } from './read-own-pace';
import { readTimesheet, type TimesheetDay } from './read-timesheet';
import { writeTimesheetCsv } from './write-timesheet-csv';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());

/** Pseudo-random and the same every time. */
function draws(seed: number) {
  let state = seed;
  return (n: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * n);
  };
}

const MONTH = { from: '2026-03-01', to: '2026-03-31' };
const ZONES = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu'];

/** 120 judgments of every kind and standing around March, a third of them revised, and another rater's in between. */
async function busyMonth() {
  const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 120, raters: 2 });
  const [raterId = '', otherId = ''] = raterIds;
  const draw = draws(7);
  const kinds = ['work', 'work', 'training', 'gold', 'repeat'] as const;
  const standings = ['counted', 'surplus', 'set_aside'] as const;
  for (const [n, comparisonId] of comparisonIds.entries()) {
    const at = new Date(Date.UTC(2026, 1, 25) + draw(38 * 24 * 3600) * 1000 + draw(1000));
    const more = {
      kind: kinds[draw(5)] ?? 'work',
      standing: standings[draw(3)] ?? 'counted',
      activeMs: draw(200_000) + 1,
    };
    const revises = await addJudgment(test.db, { projectId, comparisonId, raterId, at, ...more });
    if (n % 3 === 0) {
      const later = new Date(at.getTime() + draw(20 * 3600) * 1000);
      await addJudgment(test.db, { projectId, comparisonId, raterId, ...more, at: later, revises });
    }
    if (n % 4 === 0)
      await addJudgment(test.db, { projectId, comparisonId, raterId: otherId, at, standing: 'surplus' });
  }
  return { projectId, raterId };
}

/** The same by hand, judgment by judgment. */
async function byHand(projectId: string, raterId: string, timeZone: string): Promise<TimesheetDay[]> {
  const judgments = await test.db.judgment.findMany({ where: { projectId, raterId } });
  const local = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const days = new Map<string, TimesheetDay>();
  for (const { createdAt, activeMs, kind, standing, revision } of judgments) {
    const day = local.format(createdAt);
    if (day < MONTH.from || day > MONTH.to) continue;
    const nothing = { day, activeMs: 0, counted: 0, surplus: 0, setAside: 0, training: 0, revisions: 0 };
    const sum = days.get(day) ?? nothing;
    days.set(day, sum);
    sum.activeMs += activeMs ?? 0;
    if (revision > 0) sum.revisions += 1;
    else if (kind === 'training') sum.training += 1;
    else if (standing === 'counted') sum.counted += 1;
    else if (standing === 'surplus') sum.surplus += 1;
    else sum.setAside += 1;
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

describe('a timesheet', () => {
  it.each(ZONES)('in %s is the sum of the judgments, to the millisecond', async (timeZone) => {
    const { projectId, raterId } = await busyMonth();
    const days = await readTimesheet(test.db, { projectId, raterId, timeZone, ...MONTH });
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual(await byHand(projectId, raterId, timeZone));
  });

  it('leaves no judgment and no millisecond out when every day is asked for', async () => {
    const { projectId, raterId } = await busyMonth();
    const days = await readTimesheet(test.db, {
      ...{ projectId, raterId, timeZone: 'UTC', from: '2026-01-01', to: '2026-12-31' },
    });
    const { _sum, _count } = await test.db.judgment.aggregate({
      where: { projectId, raterId },
      _sum: { activeMs: true },
      _count: true,
    });
    const total = (count: (day: TimesheetDay) => number) => days.reduce((sum, day) => sum + count(day), 0);
    expect(total(({ activeMs }) => activeMs)).toBe(_sum.activeMs);
    expect(total((d) => d.counted + d.surplus + d.setAside + d.training + d.revisions)).toBe(_count);
  });

  it('puts midnight of the time zone between two days, on the day clocks change too', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 4 });
    const [raterId = ''] = raterIds;
    // New York goes to summer time on 8 March 2026: the day starts at 05:00 and ends at 04:00 UTC.
    const at = [
      '2026-03-08T04:59:59.999Z',
      '2026-03-08T05:00:00.000Z',
      '2026-03-09T03:59:59.999Z',
      '2026-03-09T04:00:00Z',
    ];
    for (const [n, comparisonId] of comparisonIds.entries())
      await addJudgment(test.db, { projectId, comparisonId, raterId, at: new Date(at[n] ?? '') });
    const days = await readTimesheet(test.db, {
      ...{ projectId, raterId, timeZone: 'America/New_York', from: '2026-03-08', to: '2026-03-08' },
    });
    expect(days).toMatchObject([{ day: '2026-03-08', counted: 2, activeMs: 2000 }]);
  });

  it('as CSV has a row a day under plain names, and figures no spreadsheet could run', async () => {
    const day = { activeMs: 3_725_999, counted: 3, surplus: 1, setAside: 0, training: 2, revisions: 4 };
    const csv = writeTimesheetCsv([{ day: '2026-03-08', ...day }], 'Asia/Shanghai');
    expect(await text(Readable.from(csv))).toBe(
      'Day,Time zone,Active time (h:mm:ss),Active milliseconds,Judgments,Counted,Surplus,Set aside,Training,Changes\r\n' +
        '2026-03-08,Asia/Shanghai,1:02:05,3725999,6,3,1,0,2,4\r\n',
    );
  });
});

describe('pace', () => {
  it('tells today, this week and all apart, by the days of the time zone', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 6, raters: 2 });
    const [raterId = '', otherId = ''] = raterIds;
    // Wednesday 4 March 2026, 01:00 in Shanghai; still Tuesday in UTC.
    const now = new Date('2026-03-03T17:00:00Z');
    const times = [
      '2026-03-03T16:30:00Z',
      '2026-03-03T15:30:00Z',
      '2026-03-01T16:30:00Z',
      '2026-03-01T15:00:00Z',
    ];
    for (const [n, time] of times.entries()) {
      const comparisonId = comparisonIds[n] ?? '';
      const activeMs = (n + 1) * 10_000;
      await addJudgment(test.db, { projectId, comparisonId, raterId, at: new Date(time), activeMs });
    }
    const [comparisonId = ''] = comparisonIds.slice(4);
    await addJudgment(test.db, { projectId, comparisonId, raterId: otherId, at: now });
    const { spans } = await readOwnPace(test.db, { projectId, raterId, timeZone: 'Asia/Shanghai', now });
    expect(spans).toMatchObject([
      { span: 'today', judgments: 1, activeMs: 10_000, median: { value: 10_000, n: 1 } },
      { span: 'week', judgments: 3, activeMs: 60_000, median: { low: 15_000, value: 20_000, high: 25_000 } },
      { span: 'all', judgments: 4, activeMs: 100_000, median: { value: 25_000, n: 4 } },
    ]);
  });

  it('keeps skips for harm apart from the others', async () => {
    const { projectId, comparisonIds, raterIds } = await seedProject(test.db, { comparisons: 4 });
    const [raterId = ''] = raterIds;
    const reasons = ['harmful', 'unclear', 'unclear', 'language'];
    for (const [n, comparisonId] of comparisonIds.entries()) {
      const { assignmentId } = await addJudgment(test.db, {
        ...{ projectId, comparisonId, raterId, at: new Date() },
      });
      await test.db.assignment.update({
        where: { projectId_id: { projectId, id: assignmentId } },
        data: { state: 'skipped', skipReason: reasons[n] ?? null },
      });
    }
    const { skips } = await readOwnPace(test.db, {
      ...{ projectId, raterId, timeZone: 'UTC', now: new Date() },
    });
    expect(skips).toEqual({
      harmful: 1,
      other: [
        { reason: 'unclear', n: 2 },
        { reason: 'language', n: 1 },
      ],
    });
  });

  it('has no median and no days before the first judgment', async () => {
    const { projectId, raterIds } = await seedProject(test.db, { comparisons: 2 });
    const [raterId = ''] = raterIds;
    const pace = await readOwnPace(test.db, { projectId, raterId, timeZone: 'UTC', now: new Date() });
    expect(pace.spans.map(({ judgments, median }) => ({ judgments, median }))).toEqual(
      Array.from({ length: 3 }, () => ({ judgments: 0, median: null })),
    );
    expect(pace).toMatchObject({ perDay: [], project: { counted: 0, wanted: 2 } });
  });
});
