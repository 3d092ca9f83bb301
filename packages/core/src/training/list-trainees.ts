import type { Db } from '@touchstone/db/open-database';

export interface Trainee {
  userId: string;
  name: string;
  /** Tries at the training round, and the last one that is over. */
  tries: number;
  right: number | null;
  items: number | null;
  /** When the round was passed, or an admin let them begin. */
  trainedAt: Date | null;
}

/** How the project's members stand with the training round, those who have not passed first. */
export function listTrainees(db: Db, projectId: string): Promise<Trainee[]> {
  return db.$queryRaw<Trainee[]>`
    SELECT m.user_id AS "userId", coalesce(p.name, '') AS name, r.trained_at AS "trainedAt",
           (SELECT count(*)::int FROM training_round t WHERE t.project_id = r.project_id AND t.rater_id = r.id) AS tries,
           last.right::int AS right, last.items::int AS items
    FROM member m
    JOIN rater r ON r.project_id = m.project_id AND r.user_id = m.user_id
    LEFT JOIN person p ON p.user_id = m.user_id
    LEFT JOIN LATERAL (
      SELECT t.right, t.items FROM training_round t
      WHERE t.project_id = r.project_id AND t.rater_id = r.id AND t.finished_at IS NOT NULL
      ORDER BY t.attempt DESC LIMIT 1) AS last ON true
    WHERE m.project_id = ${projectId}::uuid AND m.ended_at IS NULL
    ORDER BY r.trained_at IS NOT NULL, m.joined_at, m.user_id`;
}
