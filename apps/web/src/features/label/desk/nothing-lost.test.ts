import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { judgments, openDesk, settled } from './open-test-desk';

const A_MUCH: Answer = { outcome: 'prefer', side: 0, strength: 3 };
const TIE: Answer = { outcome: 'tie' };
const HOUR = 3_600_000;

const waiting = (assignmentId: string): OutboxEntry => ({
  ...{ kind: 'judgment', clientId: `of ${assignmentId}`, userId: 'me', projectId: 'here', assignmentId },
  ...{ createdAt: 0, excerpt: '', answer: TIE, activeMs: 1, schemeVersion: 6 },
});

afterEach(() => {
  vi.useRealTimers();
});

describe('what is said at the desk', () => {
  it('goes to the comparison it was said about, or nowhere: never to one that came up meanwhile', async () => {
    const { controller, sent, state, shown } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    // Another tab judged `a`; this press was made while `a` was still on screen here.
    controller.reported('a');
    await controller.judge('a', A_MUCH);
    await controller.skip('a');
    controller.setDraft('a', { rationale: 'about a' });
    expect(shown()).toBe('b');
    expect(controller.snapshot().draft).toBeUndefined();
    await settled();
    expect([sent, [...state.drafts]]).toEqual([[], []]);
  });

  it('is taken only once its comparison was painted, whatever brought that up', async () => {
    const { controller, judge, skip, setDraft, sent, state, shown } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    state.holdsFrames = true;
    controller.reported('a');
    await judge(A_MUCH);
    await skip();
    setDraft({ rationale: 'meant for a' });
    expect(shown()).toBe('b');
    expect(controller.snapshot().draft).toBeUndefined();
    for (const frame of state.frames.splice(0)) frame();
    setDraft({ rationale: 'of b' });
    expect(controller.snapshot().draft).toEqual({ rationale: 'of b' });
    await judge(TIE);
    await settled();
    expect(judgments(sent).map(({ assignmentId }) => assignmentId)).toEqual(['b']);
  });

  it('is taken by the last comparison that came up, not by one whose frame came late', async () => {
    const { controller, judge, sent, state } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    state.holdsFrames = true;
    controller.reported('a');
    const [late] = state.frames.splice(0);
    controller.reported('b');
    late?.();
    await judge(TIE);
    await settled();
    expect(sent).toEqual([]);
  });
});

describe('a store that fails', () => {
  it('is told of until what it would not take is stored, however much else it takes', async () => {
    const { controller, judge, state, shown } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    state.full = true;
    const failing = judge(A_MUCH);
    state.full = false;
    const fine = judge(TIE);
    await Promise.all([failing, fine]);
    expect(shown()).toBe('a');
    expect(controller.snapshot().storeFailed).toBe(true);
    await judge(TIE);
    expect(controller.snapshot().storeFailed).toBe(false);
  });

  it('is not told of once the comparison is over in another way', async () => {
    const { controller, judge, state } = openDesk(['a', 'b']);
    await controller.lookForWork();
    state.full = true;
    await judge(A_MUCH);
    controller.reported('a');
    expect(controller.snapshot().storeFailed).toBe(false);
  });
});

describe('what waits', () => {
  it('is sent before the desk asks for work', async () => {
    const { controller, entries, log, state } = openDesk(['b']);
    entries.push(waiting('a'));
    state.answers = [{ kind: 'signed_out' }];
    controller.wake();
    await settled();
    log.splice(0);
    await controller.lookForWork();
    expect(log.filter((line) => /^sent|asked/.test(line))).toEqual(['sent a', 'asked for work']);
  });

  it('keeps no work back when it does not get through', async () => {
    vi.useFakeTimers();
    const { controller, entries, state, shown } = openDesk(['b']);
    entries.push(waiting('a'));
    state.hangs = true;
    controller.wake();
    await vi.advanceTimersByTimeAsync(0);
    const looked = controller.lookForWork();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(shown()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1_000);
    await looked;
    expect(shown()).toBe('b');
  });
});

describe('going back to a judgment', () => {
  it('is offered while the server would take a change, and not after', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { controller, judge, shown } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    expect(controller.canUndo()).toBe(false);
    await judge(A_MUCH);
    vi.setSystemTime(23 * HOUR);
    await judge(TIE);
    expect(controller.canUndo()).toBe(true);
    vi.setSystemTime(24 * HOUR);
    controller.undo();
    expect(shown()).toBe('b');
    expect(controller.canUndo()).toBe(false); // `a` before it is closed
    controller.keep();
    vi.setSystemTime(47 * HOUR);
    controller.undo();
    expect(shown()).toBe('c');
  });

  it('counts from the first version, as the server does, and follows the project', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { controller, judge, project } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await judge(A_MUCH);
    vi.setSystemTime(23 * HOUR);
    controller.undo();
    await judge(TIE);
    vi.setSystemTime(24 * HOUR);
    expect(controller.canUndo()).toBe(false);
    controller.setProject({ ...project, editHours: 48 });
    expect(controller.canUndo()).toBe(true);
    controller.setProject({ ...project, editHours: 0 });
    expect(controller.canUndo()).toBe(false);
  });
});
