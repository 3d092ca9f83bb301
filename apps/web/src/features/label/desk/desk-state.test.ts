import { describe, expect, it } from 'vitest';
import { DEFAULT_LABEL_SCHEME } from '@touchstone/domain/label/label-scheme';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { Assignment } from './desk-api';
import * as desk from './desk-state';

const pair = (id: string): Assignment => ({
  id,
  leaseUntil: '',
  schemeVersion: 1,
  guidelineVersion: 1,
  prompt: [],
  completions: [],
  scheme: DEFAULT_LABEL_SCHEME,
  harmKinds: [],
});
const TIE: Answer = { outcome: 'tie' };
const BAD: Answer = { outcome: 'both_bad' };
const ids = ({ queue }: desk.DeskState) => queue.map(({ id }) => id);
const holding = (...names: string[]) => desk.withHeld(desk.EMPTY_DESK, names.map(pair));
const judge = (state: desk.DeskState, clientId: string, answer = TIE) => {
  const shown = desk.shownPair(state);
  return shown ? desk.withJudgment(state, shown, { clientId, answer, at: 0 }) : state;
};

const back = (state: desk.DeskState) => desk.stepBack(state, () => true);

describe('the desk', () => {
  it('brings up the next pair once one is judged', () => {
    const state = judge(holding('a', 'b'), 'one');
    expect(desk.shownPair(state)?.id).toBe('b');
    expect(desk.shownNumber(state)).toBe(2);
  });

  it('never shows again what was judged or skipped, even if a late answer still lists it', () => {
    const state = desk.withSkip(judge(holding('a', 'b', 'c'), 'one'), 'b');
    expect(ids(desk.withHeld(state, ['a', 'b', 'c', 'd'].map(pair)))).toEqual(['c', 'd']);
    expect(ids(desk.withMore(state, ['b', 'c', 'd'].map(pair)))).toEqual(['c', 'd']);
  });

  it('does not show a pair whose judgment waits from before the page was opened', () => {
    const state = desk.withoutPair(desk.EMPTY_DESK, 'a');
    expect(ids(desk.withHeld(state, ['a', 'b'].map(pair)))).toEqual(['b']);
  });

  it('keeps the pair on screen when its lease was lost, and drops the others', () => {
    expect(ids(desk.withHeld(holding('a', 'b', 'c'), ['c', 'd'].map(pair)))).toEqual(['a', 'c', 'd']);
  });

  it('takes what it already has for what it is: a comparison drawn ahead is not drawn again', () => {
    const state = holding('a', 'b');
    expect(desk.withHeld(state, ['a', 'b', 'c'].map(pair)).queue[1]).toBe(state.queue[1]);
  });

  it('says when there is no work', () => {
    expect(desk.withHeld(desk.EMPTY_DESK, []).work).toBe('none');
    expect(desk.withMore(desk.withHeld(desk.EMPTY_DESK, []), [pair('a')]).work).toBe('some');
  });

  it('steps back through every judgment of the session and returns to where it was', () => {
    const state = judge(judge(holding('a', 'b', 'c'), 'one'), 'two');
    const once = back(state);
    const twice = back(once);
    expect([once, twice, back(twice)].map((s) => desk.shownPair(s)?.id)).toEqual(['b', 'a', 'a']);
    expect(desk.shownNumber(twice)).toBe(1);
    expect(desk.shownPair(desk.stepForward(twice))?.id).toBe('c');
  });

  it('passes skipped pairs on the way back', () => {
    const state = desk.withSkip(judge(holding('a', 'b', 'c'), 'one'), 'b');
    expect(desk.lastWasSkip(state)).toBe(true);
    expect(desk.shownPair(back(state))?.id).toBe('a');
    expect(back(desk.withSkip(holding('a'), 'a')).revisiting).toBeUndefined();
  });

  it('adds a changed answer to the same pair and returns to where it was', () => {
    const state = judge(back(judge(holding('a', 'b'), 'one')), 'two', BAD);
    expect(desk.shownPair(state)?.id).toBe('b');
    expect(state.past).toHaveLength(1);
    expect(desk.revisited(back(state))?.versions).toEqual([
      { clientId: 'one', answer: TIE, at: 0 },
      { clientId: 'two', answer: BAD, at: 0 },
    ]);
  });

  it('falls back to the judgment that stands when a revision is refused', () => {
    const state = judge(back(judge(holding('a', 'b'), 'one')), 'two', BAD);
    const after = desk.withRefusal(state, 'two', 'a');
    expect(desk.revisited(back(after))?.versions.map(({ clientId }) => clientId)).toEqual(['one']);
    expect(ids(desk.withHeld(after, [pair('a'), pair('b')]))).toEqual(['b']);
  });

  it('lets a pair come back whose only judgment was refused', () => {
    const state = desk.withRefusal(judge(holding('a', 'b'), 'one'), 'one', 'a');
    expect(ids(desk.withHeld(state, [pair('a'), pair('b')]))).toEqual(['b', 'a']);
  });
});
