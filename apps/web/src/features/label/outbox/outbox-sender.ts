import type { Failure } from '../desk/ask';
import { isWaiting, type OutboxEntry } from './outbox-entry';
import type { OutboxStore } from './outbox-store';
import { retryDelay } from './retry-delay';

export type SendOutcome = { kind: 'accepted' } | Failure;

/** Why entries wait, if any do: the kind of the last failure, or that sending goes on. */
export type OutboxPhase = 'resting' | 'sending' | Exclude<Failure['kind'], 'refused'>;

export interface OutboxSnapshot {
  phase: OutboxPhase;
  /** All of this user's entries in this browser, oldest first, refused ones among them. */
  entries: readonly OutboxEntry[];
}

export interface SenderOptions {
  userId: string;
  store: OutboxStore;
  send: (entry: OutboxEntry) => Promise<SendOutcome>;
  /** Runs the work while no other tab sends. */
  exclusively: (work: () => Promise<void>) => Promise<void>;
  onChange: (snapshot: OutboxSnapshot) => void;
}

/** Failures of one entry in a row after which others are tried past it. */
const STUCK_AFTER = 3;

export interface OutboxSender {
  /** Resolves when the entry is safe in the store; sending goes on by itself. */
  add(entry: OutboxEntry): Promise<void>;
  dismiss(clientId: string): Promise<void>;
  /** Reads the store anew and tries at once, whatever the last failure was. */
  wake(): Promise<void>;
  /** Resolves when everything that waits has been tried: with the round under way, else with one begun now. */
  settled(): Promise<void>;
  stop(): void;
}

/**
 * Sends what lies in the store, one at a time and in order, until each entry is answered: accepted ones go, refused ones
 * stay with the reason, anything else stays and is tried again with the same id.
 */
export function createOutboxSender(options: SenderOptions): OutboxSender {
  const { userId, store, send, onChange } = options;
  const failures = new Map<string, number>();
  let snapshot: OutboxSnapshot = { phase: 'resting', entries: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  let attempt = 0;
  let stopped = false;

  function publish(phase: OutboxPhase, entries = snapshot.entries) {
    snapshot = { phase, entries };
    if (!stopped) onChange(snapshot);
  }

  /** @returns what to try next; undefined when nothing can be sent now */
  function pick(passed: ReadonlySet<string>): OutboxEntry | undefined {
    return snapshot.entries.find(
      (entry) => entry.userId === userId && isWaiting(entry) && !passed.has(entry.assignmentId),
    );
  }

  /** @returns the failure that ended the round; undefined when everything was answered */
  async function round(): Promise<OutboxPhase | undefined> {
    const passed = new Set<string>();
    let isSilent = false;
    let failure: OutboxPhase | undefined;
    for (;;) {
      if (stopped) return failure;
      publish(snapshot.phase, await store.list());
      const entry = pick(passed);
      if (!entry) return failure;
      if (!failure) publish('sending');
      const outcome = await send(entry);
      switch (outcome.kind) {
        case 'accepted':
          failures.delete(entry.clientId);
          attempt = 0;
          await store.remove(entry.clientId);
          break;
        case 'refused':
          // A refused skip loses nothing: the comparison is over for this person, or will be shown again.
          if (entry.kind === 'skip') await store.remove(entry.clientId);
          else {
            const { code, message, problem } = outcome;
            await store.refuse(entry.clientId, { code, message, ...(problem && { problem }) });
          }
          break;
        case 'failing':
        case 'unreachable': {
          const count = (failures.get(entry.clientId) ?? 0) + 1;
          failures.set(entry.clientId, count);
          failure = outcome.kind;
          if (count < STUCK_AFTER) return failure;
          // Something on the way may not let just this one through. When another gets no answer either, it is the network.
          if (outcome.kind === 'unreachable' && isSilent) return failure;
          isSilent ||= outcome.kind === 'unreachable';
          // Its own revisions must not overtake it; everything else may.
          passed.add(entry.assignmentId);
          break;
        }
        case 'signed_out':
        case 'other_user':
          return outcome.kind;
      }
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      clearTimeout(timer);
      let failure: OutboxPhase | undefined;
      try {
        await options.exclusively(async () => {
          failure = await round();
        });
      } catch {
        // The store itself failed; what is in it stays there, and reading it is tried again.
        failure = 'failing';
      }
      publish(failure ?? 'resting');
      if (failure) schedule(failure);
    } while (wantsMore());
  }

  const wantsMore = () => again && !stopped;

  function schedule(failure: OutboxPhase) {
    clearTimeout(timer);
    // Signing in happens elsewhere; whoever comes back wakes us.
    if (failure === 'signed_out' || failure === 'other_user' || stopped) return;
    timer = setTimeout(() => void flush(), retryDelay(attempt));
    attempt += 1;
  }

  function flush(): Promise<void> {
    if (running) {
      again = true;
      return running;
    }
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return {
    async add(entry) {
      await store.add(entry);
      const { phase, entries } = snapshot;
      // A round under way may have read it already.
      if (!entries.some(({ clientId }) => clientId === entry.clientId)) publish(phase, [...entries, entry]);
      if (snapshot.phase !== 'signed_out' && snapshot.phase !== 'other_user') void flush();
    },
    async dismiss(clientId) {
      await store.remove(clientId);
      publish(snapshot.phase, await store.list());
    },
    wake() {
      stopped = false;
      attempt = 0;
      return flush();
    },
    settled: () => running ?? flush(),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
