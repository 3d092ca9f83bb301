import { mkdtempSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setSplitKey } from '@touchstone/db/testing/set-split-key';
import { createTestDatabase, type TestDatabase } from '@touchstone/db/testing/test-database';
import { newId } from '@touchstone/db/id/new-id';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { labelSchemeSchema } from '@touchstone/domain/label/label-scheme';
import type { SnapshotFormat } from '@touchstone/domain/snapshot/snapshot-options';
import { claimAssignment } from '../assignment/claim-assignment';
import { createImport, type CreateImport } from '../import/create-import';
import { listImports, type ImportRow } from '../import/list-imports';
import { runImport } from '../import/run-import';
import { submitJudgment } from '../judgment/submit-judgment';
import { addMember } from '../member/add-member';
import { createProject } from '../project/create-project';
import { openJobQueue } from '../queue/job-queue';
import type { Services } from '../services';
import { createSnapshot } from '../snapshot/create-snapshot';
import { freezeSnapshot } from '../snapshot/freeze-snapshot';
import { listSnapshots } from '../snapshot/list-snapshots';
import { openSnapshotFile } from '../snapshot/open-snapshot-file';
import { localFileStorage } from '../storage/local-file-storage';

export interface TestServices extends Services {
  ownerId: string;
  /** Superuser URL of the database. */
  adminUrl: string;
  close: () => Promise<void>;
}

/** A database, a folder and an owner of one's own. */
export async function openTestServices(): Promise<TestServices> {
  const test: TestDatabase = await createTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-core-'));
  const ownerId = newId();
  await test.db.userAccount.create({ data: { id: ownerId, isOwner: true } });
  return {
    db: test.db,
    storage: localFileStorage(folder),
    queue: openJobQueue(),
    ownerId,
    adminUrl: test.url,
    close: async () => {
      await test.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** A project that deals the same prompts to the same splits in every run. */
export async function newTestProject({ db, ownerId, adminUrl }: TestServices, overlap = 1): Promise<string> {
  const projectId = await createProject(db, { name: 'Test', overlap, guidelines: '', actorId: ownerId });
  await setSplitKey(adminUrl, projectId);
  return projectId;
}

/** One line of an HH-RLHF file. */
export const hhLine = (question: string, chosen: string, rejected: string) =>
  JSON.stringify({
    chosen: `\n\nHuman: ${question}\n\nAssistant: ${chosen}`,
    rejected: `\n\nHuman: ${question}\n\nAssistant: ${rejected}`,
  });

/** Takes an HH-RLHF file in, as the worker does; its own preferences become imported judgments. */
export async function importHh(
  services: TestServices,
  projectId: string,
  lines: string[] | AsyncIterable<Uint8Array>,
): Promise<void> {
  await importLines(services, projectId, lines, { origin: 'hh', raterName: 'hh' });
}

/** Takes a file in, as the worker does. @returns the finished import */
export async function importLines(
  services: TestServices,
  projectId: string,
  lines: string[] | AsyncIterable<Uint8Array>,
  terms: Partial<CreateImport> = {},
): Promise<ImportRow> {
  const importId = await createImport(services, {
    projectId,
    fileName: 'file.jsonl',
    licence: 'MIT',
    origin: 'origin',
    bytes: Array.isArray(lines) ? bytesOf(lines.join('\n')) : lines,
    actorId: services.ownerId,
    ...terms,
  });
  await runImport(services, { projectId, importId });
  const [row] = await listImports(services.db, projectId, importId);
  if (!row) throw new Error('the import is gone');
  return row;
}

async function* bytesOf(content: string) {
  yield await Promise.resolve(Buffer.from(content));
}

/** A new annotator of the project. @returns the id of their rater */
export async function newRater({ db, ownerId }: TestServices, projectId: string): Promise<string> {
  const userId = newId();
  await db.userAccount.create({ data: { id: userId } });
  await addMember(db, { projectId, userId, role: 'annotator', actorId: ownerId });
  const rater = await db.rater.findFirstOrThrow({ where: { projectId, userId }, select: { id: true } });
  return rater.id;
}

export interface GivenAnswer {
  assignmentId: string;
  clientId: string;
  /** The answers as they were shown. */
  shown: string[];
}

/** Makes a scheme the project's newest. */
export async function useScheme(
  { db, ownerId }: TestServices,
  projectId: string,
  scheme: object,
): Promise<void> {
  const { schemeVersion } = await db.project.findUniqueOrThrow({ where: { id: projectId } });
  const version = schemeVersion + 1;
  const definition = labelSchemeSchema.parse(scheme);
  await db.labelSchemeVersion.create({ data: { projectId, version, definition, createdBy: ownerId } });
  await db.project.update({ where: { id: projectId }, data: { schemeVersion: version } });
}

/**
 * Claims the next comparison and answers it: `prefer` names the text of the better answer, wherever it is shown; a
 * function makes the answer from the texts as they are shown.
 */
export async function judgeNext(
  { db }: TestServices,
  { projectId, raterId }: { projectId: string; raterId: string },
  answer:
    | { prefer: string; strength: number }
    | Exclude<Answer, { outcome: 'prefer' }>
    | ((shown: string[]) => Answer),
): Promise<GivenAnswer> {
  const assignment = await claimAssignment(db, projectId, raterId);
  if (!assignment) throw new Error('nothing to judge');
  const shown = assignment.completions.map((messages) => messages.at(-1)?.content ?? '');
  const clientId = newId();
  await submitJudgment(db, {
    projectId,
    raterId,
    assignmentId: assignment.id,
    clientId,
    answer: answerOf(answer, shown),
    activeMs: 1234,
    isMember: true,
    schemeVersion: assignment.schemeVersion,
  });
  return { assignmentId: assignment.id, clientId, shown };
}

function answerOf(answer: Parameters<typeof judgeNext>[2], shown: string[]): Answer {
  if (typeof answer === 'function') return answer(shown);
  return 'prefer' in answer ? preferring(answer, shown) : answer;
}

function preferring({ prefer, strength }: { prefer: string; strength: number }, shown: string[]): Answer {
  const side = shown.indexOf(prefer);
  if (side === -1) throw new Error(`"${prefer}" is not one of ${shown.join(', ')}`);
  return { outcome: 'prefer', side, strength };
}

/** Queues a snapshot and freezes it, as the worker does. */
export async function freeze(services: TestServices, projectId: string, countImported: boolean) {
  const options = { countImported };
  const snapshotId = await createSnapshot(services, {
    projectId,
    name: 'Test',
    options,
    actorId: services.ownerId,
  });
  await freezeSnapshot(services, { projectId, snapshotId });
  const [snapshot] = await listSnapshots(services.db, projectId, snapshotId);
  if (!snapshot) throw new Error('the snapshot is gone');
  return { ...snapshot, projectId };
}

/** A file of a snapshot, as a download gives it. */
export async function download(
  services: TestServices,
  { projectId, id }: { projectId: string; id: string },
  format: SnapshotFormat,
): Promise<string> {
  const { stream } = await openSnapshotFile(services, { projectId, snapshotId: id, format });
  return text(stream);
}

/** The rows of a JSON Lines text. */
export function rowsOf<Row>(content: string): Row[] {
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
