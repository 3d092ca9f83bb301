import { describe, expect, it } from 'vitest';
import { createDraftKeeper } from './draft-keeper';
import type { Draft, DraftStore } from './draft-store';

const settled = () => new Promise((done) => setImmediate(done));

/** A store whose writes end when told. */
function slowStore(left: [string, Draft][] = []) {
  const rows = new Map<string, Draft>(left);
  const writes: Draft[] = [];
  let end = () => undefined as void;
  const store: DraftStore = {
    list: () => Promise.resolve(new Map(rows)),
    put: (id, draft) =>
      new Promise((done) => {
        writes.push(draft);
        end = () => {
          rows.set(id, draft);
          done();
        };
      }),
    drop: (id) => Promise.resolve(void rows.delete(id)),
  };
  return { store, rows, writes, end: () => (end(), settled()) };
}

describe('half-made answers', () => {
  it('are taken up from an earlier page, but never over what was said since', async () => {
    const { store } = slowStore([
      ['a', { rationale: 'left' }],
      ['b', { rationale: 'older' }],
    ]);
    const drafts = createDraftKeeper(store);
    drafts.set('b', { rationale: 'newer' });
    await drafts.load();
    expect([drafts.of('a'), drafts.of('b')]).toEqual([{ rationale: 'left' }, { rationale: 'newer' }]);
  });

  it('are written one at a time, the newest each time: typing never queues up behind the disk', async () => {
    const { store, rows, writes, end } = slowStore();
    const drafts = createDraftKeeper(store);
    for (const rationale of ['b', 'be', 'bec', 'beca']) drafts.set('a', { rationale });
    await end();
    await end();
    expect(writes).toEqual([{ rationale: 'b' }, { rationale: 'beca' }]);
    expect(rows.get('a')).toEqual({ rationale: 'beca' });
  });

  it('leave the store when dropped, even while being written', async () => {
    const { store, rows, end } = slowStore();
    const drafts = createDraftKeeper(store);
    drafts.set('a', { rationale: 'x' });
    drafts.drop('a');
    await end();
    expect(drafts.of('a')).toBeUndefined();
    expect(rows.size).toBe(0);
  });

  it('of assignments that are gone are let go', async () => {
    const { store, rows } = slowStore([
      ['gone', {}],
      ['held', {}],
    ]);
    const drafts = createDraftKeeper(store);
    await drafts.load();
    drafts.keepOnly(new Set(['held']));
    await settled();
    expect([...rows.keys()]).toEqual(['held']);
  });

  it('stay on the desk when the store fails', async () => {
    const drafts = createDraftKeeper({
      list: () => Promise.reject(new Error('closed')),
      put: () => Promise.reject(new Error('full')),
      drop: () => Promise.reject(new Error('closed')),
    });
    await drafts.load();
    drafts.set('a', { rationale: 'x' });
    await settled();
    expect(drafts.of('a')).toEqual({ rationale: 'x' });
  });
});
