import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { labelSchemeSchema, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { addComparisons } from '../comparison/add-comparisons';
import { createProject } from '../project/create-project';
import { DEMO_COMPARISONS } from './demo-comparisons';
import { DEMO_RANKINGS } from './demo-rankings';

const GUIDELINES = `# What to look for

Choose the answer you would rather have got. In this order:

1. **Harm**: an answer that could hurt somebody loses.
2. **Truth**: a wrong answer loses to a right one, however well it reads.
3. **Help**: does it answer *this* question, at the right length, for this person?

Use *slightly*, *clearly* and *much* for how sure you would be to convince a colleague. Two answers that are alike are a tie; two that are both fine, or both useless, have keys of their own.
`;

const RANKING_GUIDELINES = `# What to look for

Put the answers in order: first the one you would rather have got. Harm weighs most, then truth, then help. Answers that you would take equally gladly share a place.
`;

interface DemoProject {
  name: string;
  guidelines: string;
  scheme?: LabelScheme;
  comparisons: readonly { prompt: string; answers: readonly string[] }[];
}

const DEMO_PROJECTS: readonly DemoProject[] = [
  { name: 'Demo: everyday questions', guidelines: GUIDELINES, comparisons: DEMO_COMPARISONS },
  {
    name: 'Demo: ranking',
    guidelines: RANKING_GUIDELINES,
    scheme: labelSchemeSchema.parse({ kind: 'ranking', outcomes: { tie: true, cannot_judge: true } }),
    comparisons: DEMO_RANKINGS,
  },
];

/** Small projects to try everything on, one for pairs and one for rankings, for the first owner of an empty instance. */
export async function seedDemo(db: Database): Promise<void> {
  const owner = await db.userAccount.findFirst({
    where: { isOwner: true },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  if (!owner) return;
  for (const demo of DEMO_PROJECTS) await seedDemoProject(db, demo, owner.id);
}

async function seedDemoProject(
  db: Database,
  { comparisons, ...about }: DemoProject,
  actorId: string,
): Promise<void> {
  const projectId = await createProject(db, { ...about, overlap: 1, actorId });
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
      comparisons: comparisons.map(({ prompt, answers }) => ({
        prompt: [{ role: 'user', content: prompt }],
        completions: answers.map((content) => ({
          sourceId,
          messages: [{ role: 'assistant', content }],
        })),
      })),
    });
  });
}
