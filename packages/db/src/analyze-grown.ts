import type { Database } from './open-database';

/**
 * Tells PostgreSQL what was just written into tables that were empty, so that it goes on by their keys; what that is about is
 * told at the function, in its migration. Outside a transaction: two of them would wait for each other's locks.
 */
export async function analyzeGrown(db: Database): Promise<void> {
  await db.$executeRaw`SELECT analyze_grown()`;
}
