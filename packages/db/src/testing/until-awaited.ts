import type { Db } from '../open-database';

/** Until somebody waits for what this transaction has locked. Looks only at this transaction: other tests wait for theirs. */
export async function untilAwaited(tx: Db): Promise<void> {
  for (;;) {
    const [row] = await tx.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid`;
    if (row?.n) return;
  }
}
