import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentEntry, OutboxEntry } from '../outbox/outbox-entry';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Asked } from './ask';
import type { Assignment, DeskApi } from './desk-api';
import { createDeskController } from './desk-controller';
import { shownPair } from './desk-state';

const A_MUCH: Answer = { outcome: 'prefer', side: 0, strength: 3 };
const TIE: Answer = { outcome: 'tie' };

const pair = (id: string): Assignment => ({
  id,
  leaseUntil: '',
  schemeVersion: 7,
  guidelineVersion: 1,
  prompt: [{ role: 'user', content: `Question ${id}` }],
  completions: [],
  scheme: DEFAULT_LABEL_SCHEME,
  harmKinds: [],
});

/** A desk with a store in memory and a server that hands out `held` and then `more`; nothing waits for a clock. */
function openDesk(held: string[], more: string[] = []) {
  const entries: OutboxEntry[] = [];
  const log: string[] = [];
  const sent: { entry: OutboxEntry; claimNext: boolean }[] = [];
  const state = { full: false, answers: [] as Asked<Assignment | null>[] };
  const store: OutboxStore = {
    add: (entry) => {
      log.push(`stored ${entry.assignmentId}`);
      if (state.full) return Promise.reject(new Error('full'));
      entries.push(entry);
      return Promise.resolve();
    },
    list: () => Promise.resolve([...entries]),
    refuse: (clientId, refusal) => {
      const at = entries.findIndex((entry) => entry.clientId === clientId);
      const found = entries[at];
      if (found) entries[at] = { ...found, refusal };
      return Promise.resolve();
    },
    remove: (clientId) => {
      entries.splice(
        entries.findIndex((entry) => entry.clientId === clientId),
        1,
      );
      return Promise.resolve();
    },
  };
  const api: DeskApi = {
    takeWork: () => Promise.resolve({ kind: 'ok', value: held.splice(0).map(pair) }),
    renewLeases: () => Promise.resolve({ kind: 'ok', value: 0 }),
    release: () => Promise.resolve({ kind: 'ok', value: undefined }),
    doubtUser: () => undefined,
    send: (entry, claimNext) => {
      sent.push({ entry, claimNext });
      const next = claimNext ? more.shift() : undefined;
      return Promise.resolve(
        state.answers.shift() ?? { kind: 'ok', value: next === undefined ? null : pair(next) },
      );
    },
  };
  const controller = createDeskController({
    userId: 'me',
    projectId: 'here',
    api,
    store,
    tally: { read: () => 0, add: () => 1 },
    exclusively: (work) => work(),
  });
  controller.subscribe(() => {
    const shown = shownPair(controller.snapshot().desk)?.id ?? 'nothing';
    if (log.findLast((line) => line.startsWith('shown')) !== `shown ${shown}`) log.push(`shown ${shown}`);
  });
  return { controller, entries, log, sent, state, shown: () => shownPair(controller.snapshot().desk)?.id };
}

/** Lets everything go on that only waits for promises. */
const settled = () => new Promise((done) => setImmediate(done));
const judgments = (sent: { entry: OutboxEntry }[]) => sent.map(({ entry }) => entry as JudgmentEntry);

describe('the desk controller', () => {
  it('has a judgment in the store before it shows the next pair, and does not wait for the server', async () => {
    const { controller, log, shown, state, sent } = openDesk(['a', 'b']);
    state.answers = [{ kind: 'unreachable' }];
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    expect(log).toEqual(['shown nothing', 'shown a', 'stored a', 'shown b']);
    expect(shown()).toBe('b');
    await settled();
    expect(judgments(sent)[0]).toMatchObject({
      assignmentId: 'a',
      answer: A_MUCH,
      schemeVersion: 7,
      userId: 'me',
    });
    expect(controller.snapshot().outbox).toMatchObject({
      phase: 'unreachable',
      entries: [{ assignmentId: 'a' }],
    });
  });

  it('stays on the pair and says so when the store would not take the judgment', async () => {
    const { controller, shown, state, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    state.full = true;
    await controller.judge(A_MUCH);
    await settled();
    expect(shown()).toBe('a');
    expect(controller.snapshot().storeFailed).toBe(true);
    expect(sent).toEqual([]);
    state.full = false;
    await controller.judge(TIE);
    expect(shown()).toBe('b');
    expect(controller.snapshot().storeFailed).toBe(false);
  });

  it('takes a second press while the first is being written for no judgment of anything', async () => {
    const { controller, shown, sent } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    await Promise.all([controller.judge(A_MUCH), controller.judge(TIE)]);
    await settled();
    expect(judgments(sent).map(({ assignmentId }) => assignmentId)).toEqual(['a']);
    expect(shown()).toBe('b');
  });

  it('asks for the next pair with the judgment while fewer than four are at hand', async () => {
    const { controller, sent } = openDesk(['a', 'b', 'c', 'd'], ['e']);
    await controller.lookForWork();
    await controller.judge(TIE);
    await settled();
    expect(sent[0]?.claimNext).toBe(true);
    expect(controller.snapshot().desk.queue.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('sends a changed answer as a revision under a new id that names the one it replaces, after that one', async () => {
    const { controller, shown, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    controller.undo();
    expect(shown()).toBe('a');
    await controller.judge(TIE);
    expect(shown()).toBe('b');
    await settled();
    const [first, second] = judgments(sent);
    expect(second).toMatchObject({ assignmentId: 'a', answer: TIE, supersedes: first?.clientId });
    expect(second?.clientId).not.toBe(first?.clientId);
  });

  it('sends nothing when the same answer is chosen again, or the old one kept', async () => {
    const { controller, shown, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    controller.undo();
    await controller.judge(A_MUCH);
    expect(shown()).toBe('b');
    controller.undo();
    controller.keep();
    expect(shown()).toBe('b');
    await settled();
    expect(sent).toHaveLength(1);
  });

  it('judges anew, replacing nothing, where the server refused the first answer', async () => {
    const { controller, sent, state } = openDesk(['a', 'b']);
    state.answers = [{ kind: 'refused', code: 'CONFLICT', message: '' }];
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    await settled();
    controller.undo();
    await controller.judge(TIE);
    await settled();
    expect(judgments(sent)[1]).toMatchObject({ assignmentId: 'a', answer: TIE });
    expect(judgments(sent)[1]?.supersedes).toBeUndefined();
  });

  it('looks for work once the queue is empty and all is sent, not while something waits', async () => {
    const { controller, shown, state } = openDesk(['a']);
    state.answers = [{ kind: 'unreachable' }];
    await controller.lookForWork();
    await controller.judge(TIE);
    await settled();
    expect(controller.snapshot().desk.work).toBe('some');
    controller.wake();
    await settled();
    expect(shown()).toBeUndefined();
    expect(controller.snapshot().desk.work).toBe('none');
  });
});
