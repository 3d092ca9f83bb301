/** Without a sign of the person for this long, the next comparison begins a new sitting. */
const REST_MS = 1_800_000;
/** Signs closer together than this need no look at the store. */
const SAME_MOMENT_MS = 60_000;

/** Numbers comparisons within a sitting, across reloads and tabs: position in session goes with each judgment. */
export interface Sitting {
  /** The person did something. */
  touch(): void;
  /** Takes the number of the next comparison, from 1. */
  next(): number;
}

interface Stored {
  day: string;
  lastSign: number;
  count: number;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** A sitting ends with half an hour's rest, or with the day on which the page was loaded. */
export function createSitting(key: string, storage: () => Storage, now: () => number): Sitting {
  const openedOn = new Date(now()).toDateString();
  let memory: Stored = { day: openedOn, lastSign: now(), count: 0 };
  let lastSign = Number.NEGATIVE_INFINITY;

  function read(): Stored {
    try {
      const text = storage().getItem(key);
      if (text !== null) memory = { ...memory, ...(JSON.parse(text) as Partial<Stored>) };
    } catch {
      // Not allowed or not ours: count on from what this page remembers.
    }
    return memory;
  }

  function write(next: Stored) {
    memory = next;
    try {
      storage().setItem(key, JSON.stringify(next));
    } catch {
      // Full, or not allowed.
    }
  }

  return {
    touch() {
      const at = now();
      const before = lastSign;
      lastSign = at;
      if (at - before < SAME_MOMENT_MS) return;
      if (at - Math.max(before, read().lastSign) > REST_MS) write({ day: openedOn, lastSign: at, count: 0 });
    },
    next() {
      const at = now();
      const { day, lastSign: stored, count } = read();
      const isNew = day !== openedOn || at - Math.max(stored, lastSign) > REST_MS;
      const position = (isNew ? 0 : count) + 1;
      write({ day: openedOn, lastSign: at, count: position });
      return position;
    },
  };
}
