import type { Db } from '@touchstone/db/open-database';
import { harmKindsSchema, type HarmKind } from '@touchstone/domain/content/harm-kinds';
import { statementSchema, type Statement } from '@touchstone/domain/statement/statement';

export type VersionedStatement = Statement & { version: number };

export interface ConsentState {
  /** What must be accepted; null while nothing is asked. */
  statement: VersionedStatement | null;
  /** The rater's latest acceptance, of whichever version. */
  accepted: { version: number; harmKinds: HarmKind[]; at: Date } | null;
  /** The statement accepted then, when it is another than the one asked for now. */
  acceptedStatement: VersionedStatement | null;
}

/** What a rater is asked to accept in a project, and what they accepted last. */
export async function readConsent(db: Db, projectId: string, raterId: string): Promise<ConsentState> {
  const [{ statementVersion }, consent] = await Promise.all([
    db.project.findUniqueOrThrow({ where: { id: projectId }, select: { statementVersion: true } }),
    db.consent.findFirst({
      where: { projectId, raterId },
      orderBy: [{ acceptedAt: 'desc' }, { id: 'desc' }],
    }),
  ]);
  const [statement, acceptedStatement] = await Promise.all([
    readVersion(db, projectId, statementVersion),
    consent && consent.version !== statementVersion ? readVersion(db, projectId, consent.version) : null,
  ]);
  return {
    statement,
    accepted: consent && {
      version: consent.version,
      harmKinds: harmKindsSchema.parse(consent.harmKinds),
      at: consent.acceptedAt,
    },
    acceptedStatement,
  };
}

async function readVersion(db: Db, projectId: string, version: number): Promise<VersionedStatement | null> {
  const row = await db.statementVersion.findUnique({
    where: { projectId_version: { projectId, version } },
  });
  return row && { version, ...statementSchema.parse(row) };
}
