import { afterAll, beforeAll, expect, it } from 'vitest';
import { listGold } from '../gold/list-gold';
import {
  download,
  freeze,
  importLines,
  judgeNext,
  newRater,
  newTestProject,
  openTestServices,
  rowsOf,
  type TestServices,
} from '../testing/frozen-project';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const line = (at: number, gold?: object) =>
  JSON.stringify({
    prompt: `Question ${String(at)} of many?`,
    completions: [`bad ${String(at)}`, `good ${String(at)}`],
    ...(gold && { gold }),
  });

it('an import may say what is right: those pairs are gold items, no work, and not in a snapshot unless it asks', async () => {
  const projectId = await newTestProject(services);
  const gold = { preferred: 1, explanation: 'It is good.' };
  const file = [line(0, gold), line(1, { ...gold, use: 'training' }), line(2), line(3)];
  expect(await importLines(services, projectId, file)).toMatchObject({ added: 4, refused: 0 });
  await importLines(services, projectId, file);
  const items = await listGold(services.db, projectId, 10);
  expect(items.map(({ use, origin }) => `${use} ${origin}`).sort()).toEqual([
    'check import',
    'training import',
  ]);
  for (const { answer, comparison } of items) {
    const right = answer.outcome === 'prefer' ? comparison.completions[answer.side] : undefined;
    expect(right?.[0]?.content).toContain('good');
  }
  expect(await services.db.slot.groupBy({ by: ['state'], where: { projectId }, _count: true })).toEqual(
    expect.arrayContaining([
      { state: 'parked', _count: 2 },
      { state: 'open', _count: 2 },
    ]),
  );
});

it('a comparison that became gold after it was judged leaves later snapshots', async () => {
  const projectId = await newTestProject(services);
  await importLines(services, projectId, [line(10), line(11)]);
  const raterId = await newRater(services, projectId);
  for (let at = 0; at < 2; at += 1) await judgeNext(services, { projectId, raterId }, { outcome: 'tie' });
  await importLines(services, projectId, [line(10, { outcome: 'tie', explanation: 'Alike.' })]);
  const snapshot = await freeze(services, projectId, false);
  const rows = rowsOf<{ prompt: { content: string }[] }>(await download(services, snapshot, 'canonical'));
  expect(rows.map(({ prompt }) => prompt[0]?.content)).toEqual(['Question 11 of many?']);
});
