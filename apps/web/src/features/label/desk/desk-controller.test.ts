import { describe, expect, it } from 'vitest';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { judgments, openDesk, settled } from './open-test-desk';

const A_MUCH: Answer = { outcome: 'prefer', side: 0, strength: 3 };
const TIE: Answer = { outcome: 'tie' };

describe('the desk controller', () => {
  it('hands the judgment to the store and shows the next pair in one go, waiting for neither disk nor server', async () => {
    const { controller, judge, log, shown, state, sent } = openDesk(['a', 'b']);
    state.answers = [{ kind: 'unreachable' }];
    await controller.lookForWork();
    const judged = judge(A_MUCH);
    expect(log).toEqual(['shown nothing', 'asked for work', 'shown a', 'stored a', 'shown b']);
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
    const { controller, judge } = openDesk(['a', 'b']);
    await controller.lookForWork();
    const judged = judge(A_MUCH);
    expect(controller.snapshot().unsafe).toBe(1);
    await judged;
    expect(controller.snapshot().unsafe).toBe(0);
  });

  it('brings the pair back, with all that was said, when the store would not take the judgment', async () => {
    const { controller, judge, setDraft, shown, state, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    setDraft({ rationale: 'because' });
    state.full = true;
    await judge(A_MUCH);
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
    await judge(TIE);
    expect(shown()).toBe('b');
    expect(controller.snapshot().storeFailed).toBe(false);
  });

  it('returns to the judgment that stands when the store would not take its revision', async () => {
    const { controller, judge, shown, state } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await judge(A_MUCH);
    controller.undo();
    state.full = true;
    await judge(TIE);
    expect(shown()).toBe('a');
    expect(controller.snapshot().desk.revisiting).toBe(0);
    controller.keep();
    expect(shown()).toBe('b');
  });

  it('takes a press before the next pair was painted for no judgment of it', async () => {
    const { controller, judge, skip, shown, sent, state } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    state.holdsFrames = true;
    await Promise.all([judge(A_MUCH), judge(TIE)]);
    await skip();
    await settled();
    expect(judgments(sent).map(({ assignmentId }) => assignmentId)).toEqual(['a']);
    expect(shown()).toBe('b');
    for (const frame of state.frames.splice(0)) frame();
    await judge(TIE);
    expect(shown()).toBe('c');
  });

  it('numbers the comparisons of the sitting; a revision keeps the number of what it revises', async () => {
    const { controller, judge, skip, sent } = openDesk(['a', 'b', 'c']);
    await controller.lookForWork();
    await judge(A_MUCH);
    await skip('harmful');
    await judge(A_MUCH);
    controller.undo();
    controller.undo();
    await judge(TIE);
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
    const { controller, judge, setDraft, state } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await judge(A_MUCH);
    setDraft({ rationale: 'half' });
    controller.undo();
    expect(controller.snapshot().draft).toBeUndefined();
    controller.keep();
    expect(controller.snapshot().draft).toEqual({ rationale: 'half' });
    await settled();
    expect(state.drafts.get('b')).toEqual({ rationale: 'half' });
    await judge(TIE);
    await settled();
    expect(state.drafts.size).toBe(0);
  });

  it('shows what was at hand last when the server cannot be reached, and asks again once it can', async () => {
    const first = openDesk(['a', 'b', 'c']);
    await first.controller.lookForWork();
    await first.judge(TIE);
    await settled();
    expect(first.state.work?.assignments.map(({ id }) => id)).toEqual(['b', 'c']);

    const { controller, judge, shown, state } = openDesk(['c']);
    Object.assign(state, { offline: true, work: first.state.work });
    await controller.lookForWork();
    expect(shown()).toBe('b');
    await judge(TIE);
    expect(shown()).toBe('c');
    state.offline = false;
    await controller.lookForWork();
    expect(shown()).toBe('c');
  });

  it('asks for the next pair with the judgment while fewer than four are at hand', async () => {
    const { controller, judge, sent } = openDesk(['a', 'b', 'c', 'd'], ['e']);
    await controller.lookForWork();
    await judge(TIE);
    await settled();
    expect(sent[0]?.claimNext).toBe(true);
    expect(controller.snapshot().desk.queue.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  });

  it('sends a changed answer as a revision under a new id that names the one it replaces, after that one', async () => {
    const { controller, judge, shown, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await judge(A_MUCH);
    controller.undo();
    expect(shown()).toBe('a');
    await judge(TIE);
    expect(shown()).toBe('b');
    await settled();
    const [first, second] = judgments(sent);
    expect(second).toMatchObject({ assignmentId: 'a', answer: TIE, supersedes: first?.clientId });
    expect(second?.clientId).not.toBe(first?.clientId);
  });

  it('sends nothing when the same answer is chosen again, or the old one kept', async () => {
    const { controller, judge, shown, sent } = openDesk(['a', 'b']);
    await controller.lookForWork();
    await judge(A_MUCH);
    controller.undo();
    await judge(A_MUCH);
    expect(shown()).toBe('b');
    controller.undo();
    controller.keep();
    expect(shown()).toBe('b');
    await settled();
    expect(sent).toHaveLength(1);
  });

  it('judges anew, replacing nothing, where the server refused the first answer', async () => {
    const { controller, judge, sent, state } = openDesk(['a', 'b']);
    state.answers = [{ kind: 'refused', code: 'CONFLICT', message: '' }];
    await controller.lookForWork();
    await judge(A_MUCH);
    await settled();
    controller.undo();
    await judge(TIE);
    await settled();
    expect(judgments(sent)[1]).toMatchObject({ assignmentId: 'a', answer: TIE });
    expect(judgments(sent)[1]?.supersedes).toBeUndefined();
  });

  it('looks for work once the queue is empty and all is sent, not while something waits', async () => {
    const { controller, judge, shown, state } = openDesk(['a']);
    state.answers = [{ kind: 'unreachable' }];
    await controller.lookForWork();
    await judge(TIE);
    await settled();
    expect(controller.snapshot().desk.work).toBe('some');
    controller.wake();
    await settled();
    expect(shown()).toBeUndefined();
    expect(controller.snapshot().desk.work).toBe('none');
  });
});
