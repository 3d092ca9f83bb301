import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { JudgmentEntry, OutboxEntry } from '../outbox/outbox-entry';
import type { OutboxStore } from '../outbox/outbox-store';
import type { Asked } from './ask';
import type { Assignment, DeskApi, Project } from './desk-api';
import { createDeskController } from './desk-controller';
import { shownPair } from './desk-state';
import type { Draft } from './draft-store';
import type { WorkAtHand } from './work-store';

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

const PROJECT: Project = {
  id: 'here',
  name: 'Here',
  overlap: 1,
  editHours: 24,
  guidelineVersion: 1,
  guidelines: '',
  schemeVersion: 7,
  scheme: DEFAULT_LABEL_SCHEME,
  role: 'annotator',
  canLabel: true,
  imageHosts: [],
};

/** A desk with a store in memory and a server that hands out `held` and then `more`; nothing waits for a clock. */
function openDesk(held: string[], more: string[] = []) {
  const entries: OutboxEntry[] = [];
  const log: string[] = [];
  const sent: { entry: OutboxEntry; claimNext: boolean }[] = [];
  const state = {
    full: false,
    answers: [] as Asked<Assignment | null>[],
    offline: false,
    work: undefined as WorkAtHand | undefined,
    drafts: new Map<string, Draft>(),
    position: 0,
    /** When set, what is drawn stays unpainted, and what waits for that lies in `frames`. */
    holdsFrames: false,
    frames: [] as (() => void)[],
  };
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
    takeWork: () =>
      Promise.resolve(
        state.offline ? { kind: 'unreachable' } : { kind: 'ok', value: held.splice(0).map(pair) },
      ),
    renewLeases: () => Promise.resolve({ kind: 'ok', value: 0 }),
    release: () => Promise.resolve({ kind: 'ok', value: undefined }),
    isOtherUser: () => Promise.resolve(false),
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
    project: PROJECT,
    api,
    store,
    drafts: {
      list: () => Promise.resolve(new Map(state.drafts)),
      put: (id, draft) => Promise.resolve(void state.drafts.set(id, draft)),
      drop: (id) => Promise.resolve(void state.drafts.delete(id)),
    },
    work: {
      read: () => Promise.resolve(state.work),
      write: (work) => Promise.resolve(void (state.work = work)),
    },
    sitting: { touch: () => undefined, next: () => (state.position += 1) },
    tally: { read: () => 0, add: () => 1 },
    exclusively: (work) => work(),
    afterPaint: (work) => {
      if (state.holdsFrames) state.frames.push(work);
      else work();
    },
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
  it('hands the judgment to the store and shows the next pair in one go, waiting for neither disk nor server', async () => {
    const { controller, log, shown, state, sent } = openDesk(['a', 'b']);
    state.answers = [{ kind: 'unreachable' }];
    await controller.lookForWork();
    const judged = controller.judge(A_MUCH);
    expect(log).toEqual(['shown nothing', 'shown a', 'stored a', 'shown b']);
    expect(shown()).toBe('b');
    await judged;
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

  it('calls a judgment unsafe until the store has it', async () => {
    const { controller } = openDesk(['a', 'b']);
    await controller.lookForWork();
    const judged = controller.judge(A_MUCH);
    expect(controller.snapshot().unsafe).toBe(1);
    await judged;
    expect(controller.snapshot().unsafe).toBe(0);
  });

  it('brings the pair back, with all that was said, when the store would not take the judgment', async () => {
    const { controller, shown, state, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    controller.setDraft({ rationale: 'because' });
    state.full = true;
    await controller.judge(A_MUCH);
    await settled();
    expect(shown()).toBe('a');
    expect(controller.snapshot()).toMatchObject({
      storeFailed: true,
      unsafe: 0,
      draft: { rationale: 'because' },
      today: 0,
    });
    expect(sent).toEqual([]);
    state.full = false;
    await controller.judge(TIE);
    expect(shown()).toBe('b');
    expect(controller.snapshot().storeFailed).toBe(false);
  });

  it('returns to the judgment that stands when the store would not take its revision', async () => {
    const { controller, shown, state } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    controller.undo();
    state.full = true;
    await controller.judge(TIE);
    expect(shown()).toBe('a');
    expect(controller.snapshot().desk.revisiting).toBe(0);
    controller.keep();
    expect(shown()).toBe('b');
  });

  it('takes a press before the next pair was painted for no judgment of it', async () => {
    const { controller, shown, sent, state } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    state.holdsFrames = true;
    await Promise.all([controller.judge(A_MUCH), controller.judge(TIE)]);
    await controller.skip();
    await settled();
    expect(judgments(sent).map(({ assignmentId }) => assignmentId)).toEqual(['a']);
    expect(shown()).toBe('b');
    for (const frame of state.frames.splice(0)) frame();
    await controller.judge(TIE);
    expect(shown()).toBe('c');
  });

  it('numbers the comparisons of the sitting; a revision keeps the number of what it revises', async () => {
    const { controller, sent } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    await controller.skip('harmful');
    await controller.judge(A_MUCH);
    controller.undo();
    controller.undo();
    await controller.judge(TIE);
    await settled();
    expect(
      judgments(sent).map(({ assignmentId, sessionPosition }) => [assignmentId, sessionPosition]),
    ).toEqual([
      ['a', 1],
      ['b', undefined],
      ['c', 3],
      ['a', 1],
    ]);
    expect(sent[1]?.entry).toMatchObject({ kind: 'skip', reason: 'harmful' });
  });

  it('keeps a half-made answer with its pair, through a look at an earlier one, and drops it once judged', async () => {
    const { controller, state } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await controller.judge(A_MUCH);
    controller.setDraft({ rationale: 'half' });
    controller.undo();
    expect(controller.snapshot().draft).toBeUndefined();
    controller.keep();
    expect(controller.snapshot().draft).toEqual({ rationale: 'half' });
    await settled();
    expect(state.drafts.get('b')).toEqual({ rationale: 'half' });
    await controller.judge(TIE);
    await settled();
    expect(state.drafts.size).toBe(0);
  });

  it('shows what was at hand last when the server cannot be reached, and asks again once it can', async () => {
    const first = openDesk(['a', 'b', 'c']);
    await first.controller.lookForWork();
    await first.controller.judge(TIE);
    await settled();
    expect(first.state.work?.assignments.map(({ id }) => id)).toEqual(['b', 'c']);

    const { controller, shown, state } = openDesk(['c']);
    Object.assign(state, { offline: true, work: first.state.work });
    await controller.lookForWork();
    expect(shown()).toBe('b');
    await controller.judge(TIE);
    expect(shown()).toBe('c');
    state.offline = false;
    await controller.lookForWork();
    expect(shown()).toBe('c');
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
