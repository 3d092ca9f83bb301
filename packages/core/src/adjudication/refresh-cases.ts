import type { Database, Db } from '@touchstone/db/open-database';
import { distinctOutcomes } from '@touchstone/domain/adjudication/distinct-outcomes';
import { voteDisagreement } from '@touchstone/stats/disagreement/vote-disagreement';
import { readLabelScheme } from '../project/read-label-scheme';
import { contradictsVotes } from './contradicts-votes';
import { drawCompany } from './draw-company';
import { readVotes } from './read-votes';
import { storeCases, type FoundCase } from './store-cases';

const PAGE = 500;
/** Judgments are stamped before they commit: this far back the watch looks again. No transaction that stores one takes as long. */
const LOOK_BACK = '10 minutes';

interface Scores {
  modelId: string;
  scoredAt: Date;
}

/**
 * Brings the reviewers' cases up to date: looks through the comparisons on which votes came, changed or were set aside since
 * the last time, or through all of them when there are new scores. It costs by what is new, not by how much there is, so it
 * runs whenever somebody asks what waits; while one does it the others go on with what is known.
 */
export async function refreshCases(db: Database, projectId: string): Promise<void> {
  await db.$transaction(
    async (tx) => {
      if (!(await isFirst(tx, projectId))) return;
      const watch = await tx.adjudicationWatch.findUnique({ where: { projectId } });
      const scores = await latestScores(tx, projectId);
      const seenUntil = await lookBack(tx);
      const isScoredAnew = scores !== undefined && scores.scoredAt.getTime() !== watch?.scoredAt?.getTime();
      if (isScoredAnew) await forgetModel(tx, projectId);
      const since = watch && !isScoredAnew ? watch.seenUntil : undefined;
      const modelId = scores?.modelId ?? null;
      let alone = 0;
      for await (const ids of touched(tx, projectId, since))
        alone += await lookAt(tx, { projectId, modelId }, ids);
      await drawCompany(tx, projectId, alone);
      const seen = { seenUntil, modelId, scoredAt: scores?.scoredAt ?? null };
      await tx.adjudicationWatch.upsert({
        where: { projectId },
        create: { projectId, ...seen },
        update: seen,
      });
    },
    { timeout: 600_000 },
  );
}

/** Whether nobody else is at it in this project. */
async function isFirst(tx: Db, projectId: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ first: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended('adjudication/' || ${projectId}, 0)) AS first`;
  return row?.first ?? false;
}

async function lookBack(tx: Db): Promise<Date> {
  const [row] = await tx.$queryRaw<{ at: Date }[]>`
    SELECT clock_timestamp() - ${LOOK_BACK}::interval AS at`;
  if (!row) throw new Error('The database tells no time.');
  return row.at;
}

/** Of the newest model that has scored everything. */
async function latestScores(tx: Db, projectId: string): Promise<Scores | undefined> {
  const [latest] = await tx.$queryRaw<Scores[]>`
    SELECT m.id AS "modelId", s.finished_at AS "scoredAt"
    FROM reward_model m JOIN scoring_run s ON s.project_id = m.project_id AND s.model_id = m.id
    WHERE m.project_id = ${projectId}::uuid AND s.state = 'done' AND s.finished_at IS NOT NULL
    ORDER BY m.version DESC LIMIT 1`;
  return latest;
}

/** What an older model brought and nobody has taken up waits no more: the newer one says what does. */
async function forgetModel(tx: Db, projectId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE adjudication_case SET by_model = false
    WHERE project_id = ${projectId}::uuid AND by_model AND closed_by IS NULL AND holder_id IS NULL`;
}

/** Comparisons whose votes may be other than they were, some hundreds at a time; without `since` all that have any. */
async function* touched(tx: Db, projectId: string, since: Date | undefined): AsyncGenerator<string[]> {
  if (since) {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT DISTINCT comparison_id AS id FROM judgment
      WHERE project_id = ${projectId}::uuid AND created_at > ${since}::timestamptz AND kind = 'work'`;
    for (let at = 0; at < rows.length; at += PAGE) yield rows.slice(at, at + PAGE).map(({ id }) => id);
    return;
  }
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await tx.$queryRaw<{ id: string }[]>`
      SELECT c.id FROM comparison c
      WHERE c.project_id = ${projectId}::uuid AND c.id > ${after}::uuid AND EXISTS (
        SELECT FROM judgment j WHERE j.project_id = c.project_id AND j.comparison_id = c.id AND j.kind = 'work')
      ORDER BY c.id LIMIT ${PAGE}`;
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ id }) => id);
    after = last.id;
  }
}

/** @returns how many of those that a model brought are without company yet */
async function lookAt(
  tx: Db,
  { projectId, modelId }: { projectId: string; modelId: string | null },
  ids: readonly string[],
): Promise<number> {
  const { schemeVersion } = await tx.project.findUniqueOrThrow({
    where: { id: projectId },
    select: { schemeVersion: true },
  });
  const outcomes = distinctOutcomes(await readLabelScheme(tx, projectId, schemeVersion));
  const found = (await readVotes(tx, { projectId, modelId }, ids)).map((one): FoundCase => {
    const disagreement = voteDisagreement(one.votes, one.arity, outcomes);
    const isUnanimous = disagreement === 0 && one.votes.length > 0;
    return {
      comparisonId: one.comparisonId,
      disagreement,
      isUnanimous,
      contradicted: isUnanimous && contradictsVotes(one),
    };
  });
  return storeCases(tx, projectId, found);
}
