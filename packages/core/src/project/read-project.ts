import type { Db } from '@touchstone/db/open-database';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { readLabelScheme } from './read-label-scheme';

export interface ProjectDetail {
  id: string;
  name: string;
  overlap: number;
  /** Hours after which an annotator's own judgment can't be revised any more. */
  editHours: number;
  /** Hosts from which images of prompts and completions may be fetched. */
  imageHosts: string[];
  /** While it is paused, why. */
  pauseReason: string | null;
  /** When the labelling is wanted by. */
  dueAt: Date | null;
  guidelineVersion: number;
  /** Markdown. */
  guidelines: string;
  schemeVersion: number;
  scheme: LabelScheme;
}

/** A project with its current guidelines and label scheme. The caller has authorised access to it. */
export async function readProject(db: Db, projectId: string): Promise<ProjectDetail> {
  const project = await db.project.findUniqueOrThrow({
    where: { id: projectId },
    select: {
      id: true,
      name: true,
      overlap: true,
      editHours: true,
      imageHosts: true,
      pauseReason: true,
      dueAt: true,
      guidelineVersion: true,
      schemeVersion: true,
    },
  });
  const guideline = await db.guidelineVersion.findUniqueOrThrow({
    where: { projectId_version: { projectId, version: project.guidelineVersion } },
    select: { body: true },
  });
  const scheme = await readLabelScheme(db, projectId, project.schemeVersion);
  return { ...project, guidelines: guideline.body, scheme };
}
