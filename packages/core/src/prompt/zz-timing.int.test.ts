import { it } from 'vitest';
import { createTestDatabase } from '@touchstone/db/testing/test-database';
import { newId } from '@touchstone/db/id/new-id';
import { createProject } from '../project/create-project';
import { addComparisons } from '../comparison/add-comparisons';
const rnd = () => Math.random().toString(36).slice(2, 10);
it.skipIf(!process.env['ZZ'])('timing', async () => {
  const t = await createTestDatabase();
  const ownerId = newId();
  await t.db.userAccount.create({ data: { id: ownerId, isOwner: true } });
  const [u = 20, n = 5000] = (process.env['ZZ'] ?? '').split(',').map(Number);
  const projectId = await createProject(t.db, { name: 'x', overlap: 2, guidelines: '', actorId: ownerId });
  const project = await t.db.project.findUniqueOrThrow({ where: { id: projectId } });
  const src = await t.db.source.create({ data: { projectId, id: newId(), kind: 'imported', name: 'o' } });
  const tpl = Array.from({ length: 200 }, rnd).join(' ');
  const times: string[] = [];
  for (let at = 0; at < n; at += 250) {
    const comparisons = Array.from({ length: 250 }, () => ({
      prompt: [{ role: 'user' as const, content: `${tpl} ${Array.from({ length: u }, rnd).join(' ')}` }],
      completions: [[{ role: 'assistant' as const, content: rnd() }], [{ role: 'assistant' as const, content: rnd() }]],
    }));
    const s = performance.now();
    const marks: string[] = [];
    const db = t.db.$extends({ query: { async $allOperations({ model, operation, args, query }) { const q = performance.now(); const r = await query(args); marks.push(`${model ?? ''}.${operation} ${(performance.now() - q).toFixed(0)}`); return r; } } });
    await db.$transaction((tx) => addComparisons(tx as never, { project, sourceId: src.id, importId: null, comparisons }), { timeout: 600_000 });
    times.push(((performance.now() - s) / 1000).toFixed(2));
    if (at % 1000 === 0) console.log(u, at, times.at(-1), marks.filter((m) => !m.endsWith(' 1')).join(' | '));
  }
  console.log('TIMES', u, times.join(' '), 'groups', await t.db.promptGroup.count({ where: { projectId, mergedInto: null } }), 'rss', process.memoryUsage().rss / 1e6);
  await t.close();
}, 900_000);
