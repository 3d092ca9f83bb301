import { PrismaPg } from '@prisma/adapter-pg';
import { withAppRole } from './app-role';
import { PrismaClient, type Prisma } from './generated/client';

/** The open database. */
export type Database = PrismaClient;

/** The open database, or a transaction on it: what a use-case that only reads or writes takes. */
export type Db = Prisma.TransactionClient;

export interface OpenDatabaseOptions {
  /** Any PostgreSQL of version 14 or later. */
  url: string;
  /** Connections held at most. */
  connections?: number;
}

/** Prisma's own limits, two and five seconds, are over on a busy machine before a start or an import has done anything wrong. */
const TRANSACTION = { maxWait: 10_000, timeout: 60_000 };

/**
 * Opens a pool of connections that work as `touchstone_app`, whoever the URL names; they are made as they are needed.
 * Close it with `$disconnect()`.
 */
export function openDatabase({ url, connections = 10 }: OpenDatabaseOptions): Database {
  const adapter = new PrismaPg(
    { connectionString: withAppRole(url), max: connections, connectionTimeoutMillis: 10_000 },
    { statementNameGenerator: preparedName },
  );
  return new PrismaClient({ adapter, transactionOptions: TRANSACTION });
}

/**
 * A raw statement with a comment `prepared: name` is planned once a connection instead of every time: the plan of a claim
 * costs more than its execution. Its text must be the same at every call; the parameters may differ.
 */
function preparedName({ sql }: { sql: string }): string {
  return /\/\* prepared: ([\w-]+) \*\//.exec(sql)?.[1] ?? '';
}
