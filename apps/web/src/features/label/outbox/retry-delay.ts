const FIRST_MS = 1_000;
const MOST_MS = 15_000;

/**
 * Milliseconds to wait after the `attempt`-th failure in a row (0 for the first): doubling from one second to fifteen,
 * up to a fifth less by chance, so that many browsers do not come back to a restarted server in the same instant.
 */
export function retryDelay(attempt: number): number {
  const full = Math.min(MOST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(full * (1 - Math.random() / 5));
}
