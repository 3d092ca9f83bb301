import type { DeskApi } from './desk-api';

/** A lease lasts a quarter of an hour unless the project says otherwise. */
const RENEW_AFTER_MS = 180_000;
const LOOK_EVERY_MS = 30_000;

export interface LeaseKeeper {
  /** Renews if it is time. */
  look(): Promise<void>;
  /** Leases taken now last from now. */
  taken(): void;
  /** Looks every half minute. @returns what ends that */
  start(): () => void;
}

interface LeaseKeeperOptions {
  api: Pick<DeskApi, 'renewLeases'>;
  isActive: () => boolean;
  /** Assignments this browser believes it holds. */
  expected: () => number;
  /** Fewer hold than expected: others got them. */
  onLost: () => void;
}

/** Renews the leases every few minutes while the person works; whoever went away lets them lapse to others. */
export function createLeaseKeeper(options: LeaseKeeperOptions): LeaseKeeper {
  const { api, isActive, expected, onLost } = options;
  let renewedAt = performance.now();

  async function look(): Promise<void> {
    const held = expected();
    if (held === 0 || !isActive() || performance.now() - renewedAt < RENEW_AFTER_MS) return;
    renewedAt = performance.now();
    const answer = await api.renewLeases();
    if (answer.kind === 'ok' && answer.value < Math.min(held, expected())) onLost();
  }

  return {
    look,
    taken() {
      renewedAt = performance.now();
    },
    start() {
      const timer = setInterval(() => void look(), LOOK_EVERY_MS);
      return () => {
        clearInterval(timer);
      };
    },
  };
}
