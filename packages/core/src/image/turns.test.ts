import { describe, expect, it } from 'vitest';
import { Turns, type TurnLimits } from './turns';

/** A piece of work that lasts until it is told to end. */
function start(turns: Turns, who: string, log: string[], signal = new AbortController().signal) {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((done) => (end = done));
  const done = turns.take(who, signal, () => {
    log.push(who);
    return ended;
  });
  return { done, end };
}

const settled = () => new Promise((done) => setImmediate(done));
const started = (limits: Partial<TurnLimits>, ...whose: string[]) => {
  const turns = new Turns({ all: 100, each: 100, waiting: 100, ...limits });
  const log: string[] = [];
  const works = whose.map((who) => start(turns, who, log));
  return { turns, log, works };
};

describe('turns', () => {
  it('are no more at once than all together may have, then come in order', async () => {
    const { log, works } = started({ all: 2 }, 'a', 'b', 'c', 'd');
    await settled();
    expect(log).toEqual(['a', 'b']);
    works[1]?.end();
    await settled();
    expect(log).toEqual(['a', 'b', 'c']);
    for (const { end } of works) end();
    await Promise.all(works.map(({ done }) => done));
    expect(log).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are no more at once than one person may have, whom others pass', async () => {
    const { log, works } = started({ each: 1 }, 'a', 'a', 'b');
    await settled();
    expect(log).toEqual(['a', 'b']);
    works[0]?.end();
    await settled();
    expect(log).toEqual(['a', 'b', 'a']);
  });

  it('are refused when too much of that person waits, and of nobody else', async () => {
    const { turns, log } = started({ each: 1, waiting: 1 }, 'a', 'a');
    await expect(start(turns, 'a', log).done).rejects.toMatchObject({ code: 'TOO_MANY' });
    void start(turns, 'b', log);
    await settled();
    expect(log).toEqual(['a', 'b']);
  });

  it('pass to the next when work fails', async () => {
    const { turns, log, works } = started({ all: 1 });
    const failing = turns.take('a', new AbortController().signal, () => Promise.reject(new Error('broken')));
    works.push(start(turns, 'b', log));
    await expect(failing).rejects.toThrow('broken');
    await settled();
    expect(log).toEqual(['b']);
  });

  it('are not kept for who no longer waits', async () => {
    const { turns, log, works } = started({ all: 1 }, 'a');
    const gone = new AbortController();
    const { done } = start(turns, 'b', log, gone.signal);
    works.push(start(turns, 'c', log));
    gone.abort();
    await expect(done).rejects.toMatchObject({ code: 'TOO_MANY' });
    works[0]?.end();
    await settled();
    expect(log).toEqual(['a', 'c']);
    await expect(start(turns, 'd', log, gone.signal).done).rejects.toMatchObject({ code: 'TOO_MANY' });
  });
});
