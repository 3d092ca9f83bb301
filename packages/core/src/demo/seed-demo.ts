import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { addComparisons } from '../comparison/add-comparisons';
import { createProject } from '../project/create-project';
import { DEMO_COMPARISONS } from './demo-comparisons';

const GUIDELINES = `# What to look for

Choose the answer you would rather have got. In this order:

1. **Harm**: an answer that could hurt somebody loses.
2. **Truth**: a wrong answer loses to a right one, however well it reads.
3. **Help**: does it answer *this* question, at the right length, for this person?

Use *slightly*, *clearly* and *much* for how sure you would be to convince a colleague. Two answers that are alike are a tie; two that are both fine, or both useless, have keys of their own.
`;

/** A small project to try everything on, for the first owner of an empty instance. */
export async function seedDemo(db: Database): Promise<void> {
  const owner = await db.userAccount.findFirst({
    where: { isOwner: true },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  if (!owner) return;
  const projectId = await createProject(db, {
    name: 'Demo: everyday questions',
    overlap: 1,
    guidelines: GUIDELINES,
    actorId: owner.id,
  });
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { id: true, overlap: true, splitKey: true, orderKey: true },
  });
  await db.$transaction(async (tx) => {
    const sourceId = newId();
    await tx.source.create({
      data: { projectId, id: sourceId, kind: 'person', name: 'Written for the demo' },
    });
    await addComparisons(tx, {
      project,
      importId: null,
      harmKinds: [],
      comparisons: DEMO_COMPARISONS.map(({ prompt, answers }) => ({
        prompt: [{ role: 'user', content: prompt }],
        completions: answers.map((content) => ({
          sourceId,
          messages: [{ role: 'assistant', content }],
        })),
      })),
    });
  });
}
