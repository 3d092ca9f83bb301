import type { trpc } from '../common/trpc';

/** The statement with who accepted it, as the API tells admins. */
export type StatementOverview = Awaited<ReturnType<typeof trpc.statement.read.query>>;
