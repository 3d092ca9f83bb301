import { isDeepStrictEqual } from 'node:util';
import type { Database, Db } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { problem } from '@touchstone/domain/error/problem';
import { ARITY_OF_KIND, type LabelScheme } from '@touchstone/domain/label/label-scheme';
import { recordAudit } from '../audit/record-audit';
import { countArities } from './count-arities';
import { readLabelScheme } from './read-label-scheme';

export interface PublishLabelScheme {
  projectId: string;
  scheme: LabelScheme;
  /** The version the change was made from: nobody's newer version is passed over unseen. */
  basedOn: number;
  actorId: string;
}

/**
 * Makes a label scheme the one that comparisons are handed out under from now on: a new version when it differs from the
 * current one. What lies on desks keeps the version it was handed out under, and is judged under that.
 *
 * @returns the project's version after this
 * @throws AppError CONFLICT when `basedOn` is not the latest version
 * @throws AppError INVALID when comparisons of the project have more or fewer completions than the kind can ask about
 */
export async function publishLabelScheme(
  db: Database,
  { projectId, scheme, basedOn, actorId }: PublishLabelScheme,
): Promise<number> {
  return db.$transaction(async (tx) => {
    // Keeps out imports and other changes of the project, not skips and reports, which only hold the row's key.
    const [project] = await tx.$queryRaw<{ version: number }[]>`
      SELECT scheme_version AS version FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
    if (!project) throw new AppError('NOT_FOUND', 'There is no such project.');
    if (project.version !== basedOn)
      throw new AppError(
        'CONFLICT',
        `Version ${String(project.version)} was published meanwhile, and this one was made from version ${String(basedOn)}.`,
      );
    if (isDeepStrictEqual(scheme, await readLabelScheme(tx, projectId, basedOn))) return basedOn;
    await requireFit(tx, projectId, scheme.kind);
    const version = basedOn + 1;
    await tx.labelSchemeVersion.create({
      data: { projectId, version, definition: scheme, createdBy: actorId },
    });
    await tx.project.update({ where: { id: projectId }, data: { schemeVersion: version } });
    await recordAudit(tx, { type: 'scheme.published', data: { version }, projectId, actorId });
    return version;
  });
}

async function requireFit(tx: Db, projectId: string, kind: LabelScheme['kind']): Promise<void> {
  const { min, max } = ARITY_OF_KIND[kind];
  const misfits = (await countArities(tx, projectId)).filter(({ arity }) => arity < min || arity > max);
  if (misfits.length === 0) return;
  const n = misfits.reduce((sum, { comparisons }) => sum + comparisons, 0);
  const wanted = min === max ? String(min) : `${String(min)} to ${String(max)}`;
  const have = misfits.map(({ arity }) => String(arity)).join(', ');
  throw new AppError('INVALID', problem('schemeMisfit', { n, wanted, have }));
}
