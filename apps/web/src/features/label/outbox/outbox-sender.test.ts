import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OutboxEntry } from './outbox-entry';
import {
  createOutboxSender,
  type OutboxSender,
  type OutboxSnapshot,
  type SendOutcome,
} from './outbox-sender';
import type { OutboxStore } from './outbox-store';

const ME = 'user-1';

function entry(clientId: string, more: Partial<OutboxEntry> = {}): OutboxEntry {
  return {
    kind: 'judgment',
    clientId,
    userId: ME,
    projectId: 'project-1',
    assignmentId: `assignment-of-${clientId}`,
    createdAt: 0,
    excerpt: '',
    answer: { outcome: 'tie' },
    activeMs: 1,
    schemeVersion: 1,
    sessionPosition: 1,
    shown: { prompt: [], completions: [] },
    ...more,
  } as OutboxEntry;
}

/** Keeps entries as a browser does, of every user: what is added here survives a new sender. */
function memoryStore(entries: OutboxEntry[] = []): OutboxStore & { entries: OutboxEntry[] } {
  return {
    entries,
    add: (added) => Promise.resolve(void entries.push(added)),
    list: () => Promise.resolve([...entries]),
    refuse: (clientId, refusal) => {
      const at = entries.findIndex((candidate) => candidate.clientId === clientId);
      const found = entries[at];
      if (found) entries[at] = { ...found, refusal };
      return Promise.resolve();
    },
    remove: (clientId) => {
      const at = entries.findIndex((candidate) => candidate.clientId === clientId);
      if (at >= 0) entries.splice(at, 1);
      return Promise.resolve();
    },
  };
}

/** A server that answers as told, then accepts; it notes what reached it. */
function fakeServer(...outcomes: SendOutcome[]) {
  const sent: string[] = [];
  const send = (received: OutboxEntry): Promise<SendOutcome> => {
    sent.push(received.clientId);
    return Promise.resolve(outcomes.shift() ?? { kind: 'accepted' });
  };
  return { sent, send, outcomes };
}

const alone = (work: () => Promise<void>) => work();
let open: OutboxSender[] = [];

function start(store: OutboxStore, send: (entry: OutboxEntry) => Promise<SendOutcome>, exclusively = alone) {
  const seen: OutboxSnapshot[] = [];
  const sender = createOutboxSender({
    userId: ME,
    store,
    send,
    exclusively,
    onChange: (snapshot) => seen.push(snapshot),
  });
  open.push(sender);
  return { sender, seen, phase: () => seen.at(-1)?.phase };
}

/** Lets every promise that can go on go on; no timer fires. */
const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  for (const sender of open) sender.stop();
  open = [];
  vi.useRealTimers();
});

describe('the outbox sender', () => {
  it('sends in the order written, one at a time, and keeps nothing that was accepted', async () => {
    const store = memoryStore();
    let underWay = 0;
    let most = 0;
    const sent: string[] = [];
    const { sender, phase } = start(store, async ({ clientId }) => {
      most = Math.max(most, (underWay += 1));
      await new Promise((done) => setTimeout(done, 50));
      sent.push(clientId);
      underWay -= 1;
      return { kind: 'accepted' };
    });
    for (const id of ['a', 'b', 'c', 'd']) await sender.add(entry(id));
    expect(phase()).toBe('sending');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(1);
    expect(store.entries).toEqual([]);
    expect(phase()).toBe('resting');
  });

  it('has an entry in the store before it is sent, and says so before the server answers', async () => {
    const store = memoryStore();
    const stored: string[][] = [];
    const { sender, seen } = start(store, () => {
      stored.push(store.entries.map(({ clientId }) => clientId));
      return new Promise(() => undefined);
    });
    await sender.add(entry('a'));
    expect(seen.at(-1)?.entries.map(({ clientId }) => clientId)).toEqual(['a']);
    await settled();
    expect(stored).toEqual([['a']]);
    expect(store.entries).toHaveLength(1);
  });

  it('does not send what the store would not take', async () => {
    const { sent, send } = fakeServer();
    const store = { ...memoryStore(), add: () => Promise.reject(new Error('disk full')) };
    const { sender } = start(store, send);
    await expect(sender.add(entry('a'))).rejects.toThrow('disk full');
    await settled();
    expect(sent).toEqual([]);
  });

  it('sends the same entry again under the same id after the network failed, and only then the next', async () => {
    const store = memoryStore();
    const server = fakeServer({ kind: 'unreachable' }, { kind: 'unreachable' });
    const { sender, phase } = start(store, server.send);
    await sender.add(entry('a'));
    await settled();
    expect(phase()).toBe('unreachable');
    await sender.add(entry('b'));
    await settled();
    expect(server.sent).toEqual(['a', 'a']);
    expect(store.entries.map(({ clientId }) => clientId)).toEqual(['a', 'b']);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(server.sent).toEqual(['a', 'a', 'a', 'b']);
    expect(store.entries).toEqual([]);
    expect(phase()).toBe('resting');
  });

  it('lets others go past an entry that alone gets no answer, and keeps trying it', async () => {
    const store = memoryStore();
    const sent: string[] = [];
    let isBlocked = true;
    const { sender, phase } = start(store, ({ clientId }) => {
      sent.push(clientId);
      return Promise.resolve({ kind: clientId === 'a' && isBlocked ? 'unreachable' : 'accepted' });
    });
    for (const id of ['a', 'b', 'c']) await sender.add(entry(id));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(store.entries.map(({ clientId }) => clientId)).toEqual(['a']);
    expect(phase()).toBe('unreachable');
    isBlocked = false;
    await vi.advanceTimersByTimeAsync(15_000);
    expect(store.entries).toEqual([]);
    expect(sent.filter((id) => id !== 'a')).toEqual(['b', 'c']);
  });

  it('asks no more than two while nobody answers', async () => {
    const sent: string[] = [];
    const { sender } = start(memoryStore(), ({ clientId }) => {
      sent.push(clientId);
      return Promise.resolve({ kind: 'unreachable' });
    });
    for (const id of ['a', 'b', 'c', 'd']) await sender.add(entry(id));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(new Set(sent)).toEqual(new Set(['a', 'b']));
  });

  it('waits longer after each failure, never longer than fifteen seconds, and never gives up', async () => {
    const server = { tries: 0 };
    const { sender } = start(memoryStore(), () => {
      server.tries += 1;
      return Promise.resolve({ kind: 'unreachable' });
    });
    await sender.add(entry('a'));
    await vi.advanceTimersByTimeAsync(7_000);
    const early = server.tries;
    // At 0, 1, 3 and 7 s at the latest; a fifth earlier each at the earliest.
    expect(early).toBeGreaterThanOrEqual(4);
    expect(early).toBeLessThanOrEqual(5);
    await vi.advanceTimersByTimeAsync(600_000);
    const late = server.tries - early;
    expect(late).toBeGreaterThanOrEqual(600 / 15 - 1);
    expect(late).toBeLessThanOrEqual(600 / 12 + 2);
  });

  it('tries at once when woken, without waiting for the timer', async () => {
    const server = fakeServer({ kind: 'unreachable' });
    const { sender } = start(memoryStore(), server.send);
    await sender.add(entry('a'));
    await settled();
    expect(server.sent).toEqual(['a']);
    await sender.wake();
    expect(server.sent).toEqual(['a', 'a']);
  });

  it('keeps a refused judgment with its reason until its author dismisses it, and goes on with the next', async () => {
    const store = memoryStore();
    const server = fakeServer({ kind: 'refused', code: 'ALREADY_JUDGED', message: 'Judged already.' });
    const { sender, seen, phase } = start(store, server.send);
    await sender.add(entry('a'));
    await sender.add(entry('b'));
    await settled();
    expect(server.sent).toEqual(['a', 'b']);
    expect(store.entries).toEqual([
      entry('a', { refusal: { code: 'ALREADY_JUDGED', message: 'Judged already.' } }),
    ]);
    expect(phase()).toBe('resting');
    await sender.wake();
    expect(server.sent).toEqual(['a', 'b']);
    await sender.dismiss('a');
    expect(seen.at(-1)?.entries).toEqual([]);
    expect(store.entries).toEqual([]);
  });

  it('lets go of a refused skip, which loses nothing', async () => {
    const store = memoryStore();
    const server = fakeServer({ kind: 'refused', code: 'ALREADY_JUDGED', message: '' });
    const { sender } = start(store, server.send);
    await sender.add(entry('a', { kind: 'skip' }));
    await settled();
    expect(store.entries).toEqual([]);
  });

  it('never sends an entry of another user, even when the store shows one', async () => {
    const store = memoryStore([entry('theirs', { userId: 'user-2' })]);
    const server = fakeServer();
    const { sender } = start(store, server.send);
    await sender.wake();
    await sender.add(entry('mine'));
    await settled();
    expect(server.sent).toEqual(['mine']);
    expect(store.entries.map(({ clientId }) => clientId)).toEqual(['theirs']);
  });

  it.each(['signed_out', 'other_user'] as const)(
    'stops when %s, keeps what is added meanwhile, and goes on when woken',
    async (kind) => {
      const store = memoryStore();
      const server = fakeServer({ kind });
      const { sender, phase } = start(store, server.send);
      await sender.add(entry('a'));
      await settled();
      await sender.add(entry('b'));
      await vi.advanceTimersByTimeAsync(3_600_000);
      expect(server.sent).toEqual(['a']);
      expect(phase()).toBe(kind);
      expect(store.entries).toHaveLength(2);
      await sender.wake();
      expect(server.sent).toEqual(['a', 'a', 'b']);
      expect(phase()).toBe('resting');
    },
  );

  it('goes past an entry on which the server keeps failing, but never lets its revision overtake it', async () => {
    const store = memoryStore();
    const sent: string[] = [];
    const { sender } = start(store, ({ clientId }) => {
      sent.push(clientId);
      return Promise.resolve(clientId === 'bad' ? { kind: 'failing' } : { kind: 'accepted' });
    });
    await sender.add(entry('bad', { assignmentId: 'x' }));
    await sender.add(entry('revision', { assignmentId: 'x' }));
    await sender.add(entry('good', { assignmentId: 'y' }));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toContain('good');
    expect(sent).not.toContain('revision');
    expect(store.entries.map(({ clientId }) => clientId)).toEqual(['bad', 'revision']);
  });

  it('takes up what an earlier page left in the store', async () => {
    const store = memoryStore([entry('left')]);
    const server = fakeServer();
    await start(store, server.send).sender.wake();
    expect(server.sent).toEqual(['left']);
    expect(store.entries).toEqual([]);
  });

  it('sends nothing while another tab does, and nothing twice after that', async () => {
    const store = memoryStore();
    let queue = Promise.resolve();
    const lock = (work: () => Promise<void>) => (queue = queue.then(work));
    const sent: string[] = [];
    let underWay = 0;
    const send = async ({ clientId }: OutboxEntry): Promise<SendOutcome> => {
      expect((underWay += 1)).toBe(1);
      await new Promise((done) => setTimeout(done, 20));
      underWay -= 1;
      sent.push(clientId);
      return { kind: 'accepted' };
    };
    const [one, two] = [start(store, send, lock), start(store, send, lock)];
    await Promise.all([
      one.sender.add(entry('a')),
      two.sender.add(entry('b')),
      one.sender.add(entry('c')),
      two.sender.wake(),
      vi.advanceTimersByTimeAsync(1_000),
    ]);
    expect(sent).toEqual(['a', 'b', 'c']);
  });

  it('survives a store that fails to be read, and reads it again', async () => {
    const store = memoryStore([entry('a')]);
    const read = vi.spyOn(store, 'list').mockRejectedValueOnce(new Error('closed'));
    const server = fakeServer();
    const { sender } = start(store, server.send);
    await sender.wake();
    expect(server.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.sent).toEqual(['a']);
    expect(read.mock.calls.length).toBeGreaterThan(1);
  });
});
