import { randomBytes } from 'node:crypto';
import type { Database } from '@touchstone/db/open-database';
import { newId } from '@touchstone/db/id/new-id';
import { DEFAULT_LABEL_SCHEME, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { recordAudit } from '../audit/record-audit';
import { addMember } from '../member/add-member';

export interface CreateProject {
  name: string;
  /** Judgments wanted for each comparison. */
  overlap: number;
  /** Markdown; version 1 of what annotators are told. */
  guidelines: string;
  /** Version 1 of which answers a judgment may give; `DEFAULT_LABEL_SCHEME` when absent. */
  scheme?: LabelScheme;
  actorId: string;
}

/** Makes a project with its first guideline and label scheme versions; its maker is its first admin. */
export async function createProject(
  db: Database,
  { name, overlap, guidelines, scheme = DEFAULT_LABEL_SCHEME, actorId }: CreateProject,
): Promise<string> {
  const projectId = newId();
  await db.$transaction(async (tx) => {
    await tx.project.create({
      data: {
        id: projectId,
        name: name.trim(),
        overlap,
        orderKey: new Uint8Array(randomBytes(32)),
        splitKey: new Uint8Array(randomBytes(32)),
        createdBy: actorId,
      },
    });
    await tx.guidelineVersion.create({
      data: { projectId, version: 1, body: guidelines, createdBy: actorId },
    });
    await tx.labelSchemeVersion.create({
      data: { projectId, version: 1, definition: scheme, createdBy: actorId },
    });
    await addMember(tx, { projectId, userId: actorId, role: 'admin', actorId });
    await recordAudit(tx, { type: 'project.created', data: { name, overlap }, projectId, actorId });
  });
  return projectId;
}
