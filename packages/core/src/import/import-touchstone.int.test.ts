import { gzipSync } from 'node:zlib';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Db } from '@touchstone/db/open-database';
import { claimAssignment } from '../assignment/claim-assignment';
import {
  hhLine,
  importLines,
  newRater,
  newTestProject,
  openTestServices,
  useScheme,
  type TestServices,
} from '../testing/frozen-project';
import { listImportRefusals } from './list-import-refusals';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const RANKING = { kind: 'ranking', outcomes: { tie: true, cannot_judge: true } };
const BEST_WORST = { kind: 'best_worst', outcomes: { cannot_judge: true } };

const line = (at: number, arity: number) =>
  JSON.stringify({
    prompt: `Question ${String(at)} of many?`,
    completions: Array.from({ length: arity }, (_, place) => ({
      content: `answer ${String(place)} to ${String(at)}`,
      source: `model-${String(place)}`,
    })),
  });

const lines = (count: number, arity: number) => Array.from({ length: count }, (_, at) => line(at, arity));

async function rankingProject(overlap = 1) {
  const projectId = await newTestProject(services, overlap);
  await useScheme(services, projectId, RANKING);
  return projectId;
}

const reasons = async (projectId: string, importId: string) =>
  (await listImportRefusals(services.db, { projectId, importId, after: 0, limit: 100 })).map(
    (row) => `${String(row.line)}: ${row.reason}`,
  );

describe("an import of Touchstone's own JSON lines", () => {
  it('is recognised, plain or gzip, and takes rows with the sources they name', async () => {
    const projectId = await rankingProject();
    const done = await importLines(services, projectId, lines(3, 3));
    expect(done).toMatchObject({ format: 'touchstone', state: 'done', added: 3, refused: 0 });
    const packed = Readable.from([gzipSync([...lines(2, 3), line(9, 4)].join('\n'))]);
    expect(await importLines(services, projectId, packed)).toMatchObject({
      format: 'touchstone',
      added: 1,
      duplicates: 2,
    });
    const completions = await services.db.completion.findMany({
      where: { projectId },
      select: { source: { select: { name: true } }, content: { select: { messages: true } } },
    });
    expect(completions).toHaveLength(13);
    for (const { source, content } of completions)
      expect(JSON.stringify(content?.messages)).toContain(`answer ${source.name.replace('model-', '')} to`);
    // The file holds no preference, so there is nobody who gave one.
    expect(await services.db.judgment.count({ where: { projectId } })).toBe(0);
    expect(await services.db.rater.count({ where: { projectId, kind: 'imported' } })).toBe(0);
  });

  it('lets one source answer a prompt twice, and calls completions without a source by the origin', async () => {
    const projectId = await rankingProject();
    const row = {
      prompt: 'p',
      completions: [{ content: 'a', source: 'm' }, { content: 'b', source: 'm' }, 'c'],
    };
    expect(await importLines(services, projectId, [JSON.stringify(row)])).toMatchObject({ added: 1 });
    const sources = await services.db.completion.findMany({
      where: { projectId },
      select: { source: { select: { name: true } } },
    });
    expect(sources.map(({ source }) => source.name).sort()).toEqual(['m', 'm', 'origin']);
  });

  it('keeps system turns, tool calls and results, and hands them to the annotator without a source', async () => {
    const projectId = await newTestProject(services);
    const prompt = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'How warm is it?' },
    ];
    const calling = [
      { role: 'assistant', content: '', tool_calls: [{ id: 'c', name: 'weather', arguments: '{}' }] },
      { role: 'tool', content: '21', tool_call_id: 'c' },
      { role: 'assistant', content: '21 degrees' },
    ];
    const completions = [
      { content: calling, source: 'secret-model' },
      { content: 'Warm.', source: 'other-model' },
    ];
    await importLines(services, projectId, [JSON.stringify({ prompt, completions })]);
    const claimed = await claimAssignment(services.db, projectId, await newRater(services, projectId));
    expect(claimed?.prompt).toEqual(prompt);
    expect(claimed?.completions).toContainEqual(calling);
    expect(JSON.stringify(claimed)).not.toContain('model');
  });

  it('goes by the chosen format rather than by the first row', async () => {
    const projectId = await newTestProject(services);
    const done = await importLines(services, projectId, [line(0, 2), hhLine('Which?', 'this', 'that')], {
      format: 'hh-rlhf',
    });
    expect(done).toMatchObject({ format: 'hh-rlhf', added: 1, refused: 1 });
  });

  it('refuses rows that the label scheme has no question for, with number and reason', async () => {
    const three = await rankingProject();
    const ranked = await importLines(services, three, [line(0, 3), line(1, 2), line(2, 9)]);
    expect(ranked).toMatchObject({ added: 2, refused: 1 });
    const refused = { projectId: three, importId: ranked.id, after: 0, limit: 9 };
    // Recognised by how its prompt begins.
    expect(await listImportRefusals(services.db, refused)).toMatchObject([
      { excerpt: expect.stringMatching(/^Question \d+ of many\?/) as string },
    ]);
    expect(await reasons(three, ranked.id)).toEqual([
      '2: the project ranks 3 to 9 completions, and the line has 2',
    ]);
    const pairs = await newTestProject(services);
    const compared = await importLines(services, pairs, [line(0, 2), line(1, 3)]);
    expect(await reasons(pairs, compared.id)).toEqual([
      '2: the project compares two completions, and the line has 3',
    ]);
    const best = await newTestProject(services);
    await useScheme(services, best, BEST_WORST);
    const chosen = await importLines(services, best, [line(0, 5), line(1, 6)]);
    expect(await reasons(best, chosen.id)).toEqual([
      '2: the project asks for the best and worst of 3 to 5 completions, and the line has 6',
    ]);
    const hh = await importLines(services, three, [hhLine('Which?', 'this', 'that')]);
    expect(hh).toMatchObject({ format: 'hh-rlhf', added: 0, refused: 1 });
    expect(await services.db.judgment.count({ where: { projectId: three } })).toBe(0);
  });

  it('goes by the scheme of the time when one is published while a batch waits for it', async () => {
    const projectId = await newTestProject(services);
    let imported: Promise<unknown> = Promise.resolve();
    await services.db.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
        imported = importLines(services, projectId, lines(3, 3));
        await waitUntilBlocking(tx);
        await tx.labelSchemeVersion.create({
          data: { projectId, version: 2, definition: RANKING, createdBy: services.ownerId },
        });
        await tx.project.update({ where: { id: projectId }, data: { schemeVersion: 2 } });
      },
      { timeout: 30_000 },
    );
    expect(await imported).toMatchObject({ added: 3, refused: 0 });
  });
});

/** Until another transaction waits for this one to end. */
async function waitUntilBlocking(tx: Db): Promise<void> {
  for (;;) {
    const [row] = await tx.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid`;
    if ((row?.n ?? 0) > 0) return;
  }
}

describe('kinds of harmful content declared at import', () => {
  const harmKindsOf = async (projectId: string) =>
    (
      await services.db.comparison.findMany({
        where: { projectId },
        orderBy: { position: 'asc' },
        select: { harmKinds: true },
      })
    ).map(({ harmKinds }) => [...harmKinds].sort());

  it('are stored with the import and every comparison it brings', async () => {
    const projectId = await newTestProject(services);
    const done = await importLines(services, projectId, lines(2, 2), { harmKinds: ['hate', 'violence'] });
    expect(done.harmKinds).toEqual(['hate', 'violence']);
    expect(await harmKindsOf(projectId)).toEqual([
      ['hate', 'violence'],
      ['hate', 'violence'],
    ]);
  });

  it('are added to comparisons that the project had, and never taken away', async () => {
    const projectId = await newTestProject(services);
    await importLines(services, projectId, lines(3, 2), { harmKinds: ['hate'] });
    await importLines(services, projectId, lines(2, 2), { harmKinds: ['violence', 'hate'] });
    await importLines(services, projectId, lines(3, 2));
    expect(await harmKindsOf(projectId)).toEqual([['hate', 'violence'], ['hate', 'violence'], ['hate']]);
  });
});

describe('the places of completions', () => {
  it.each([3, 4, 5])(
    'of %i are each every completion equally often, over the raters of a comparison',
    async (arity) => {
      const projectId = await rankingProject(arity);
      await importLines(services, projectId, lines(1, arity));
      const places = new Map<string, number[]>();
      for (let rater = 0; rater < arity; rater += 1) {
        const claimed = await claimAssignment(services.db, projectId, await newRater(services, projectId));
        claimed?.completions.forEach((messages, place) => {
          const text = messages[0]?.content ?? '';
          places.set(text, [...(places.get(text) ?? []), place]);
        });
      }
      expect(places.size).toBe(arity);
      for (const seen of places.values())
        expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: arity }, (_, place) => place));
    },
  );

  it.each([3, 4, 5])('of %i are balanced over comparisons that are judged once, too', async (arity) => {
    const projectId = await rankingProject(1);
    await importLines(services, projectId, lines(240, arity));
    const seeds = await services.db.comparison.groupBy({
      by: ['sideSeed'],
      where: { projectId },
      _count: true,
    });
    expect(seeds.map(({ sideSeed }) => sideSeed).sort()).toEqual(
      Array.from({ length: arity }, (_, at) => at),
    );
    // Six standard deviations of a fair draw.
    const [expected, deviation] = [240 / arity, Math.sqrt((240 / arity) * (1 - 1 / arity))];
    for (const { _count } of seeds) expect(Math.abs(_count - expected)).toBeLessThan(6 * deviation);
  });
});
