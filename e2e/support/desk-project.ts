import type { HttpSession } from './http-session';
import { importText, pair } from './set-up-project';

/** A project with short comparisons to label, numbered so that each can be told from the others. */
export async function makeDeskProject(
  owner: HttpSession,
  options: { comparisons?: number; overlap?: number } = {},
): Promise<string> {
  const { comparisons = 12, overlap = 1 } = options;
  const { projectId } = await owner.call<{ projectId: string }>('project.create', {
    name: 'Desk',
    guidelines: 'Read.',
    overlap,
  });
  const lines = Array.from({ length: comparisons }, (_, i) =>
    pair(
      `What about question ${String(i)}?`,
      `This is one answer ${String(i)}`,
      `That is another ${String(i)}`,
    ),
  );
  await importText(owner, projectId, lines.join('\n'));
  return projectId;
}

/** Counted judgments of a project, as the server knows them. */
export async function countedJudgments(owner: HttpSession, projectId: string): Promise<number> {
  const { slots } = await owner.call<{ slots: { counted: number } }>(
    'project.progress',
    { projectId },
    'query',
  );
  return slots.counted;
}
