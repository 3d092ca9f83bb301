import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '@touchstone/db/id/new-id';
import { setSplit } from '@touchstone/db/testing/set-split';
import { SNAPSHOT_FORMATS } from '@touchstone/domain/snapshot/snapshot-options';
import type { SnapshotRow } from '@touchstone/domain/snapshot/snapshot-row';
import { canonicalJson } from '@touchstone/formats/canonical/canonical-json';
import type { TrlPreferenceRow } from '@touchstone/formats/trl/write-trl-preference';
import { submitJudgment } from '../judgment/submit-judgment';
import type { FileStorage } from '../storage/file-storage';
import {
  download,
  freeze,
  hhLine,
  importHh,
  judgeNext,
  newRater,
  newTestProject,
  openTestServices,
  rowsOf,
  type TestServices,
} from '../testing/frozen-project';
import { findTestData } from '../testing/test-data';
import { createSnapshot } from './create-snapshot';
import { freezeSnapshot } from './freeze-snapshot';
import { listSnapshots } from './list-snapshots';

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const TOPICS = ['rivers', 'bridges', 'clouds', 'engines', 'gardens', 'harbours', 'islands', 'jackets'];
const line = (at: number) => {
  const name = `${TOPICS[at % TOPICS.length] ?? ''} ${String(at)}`;
  return hhLine(`Tell me of ${name}.`, `good ${name}`, `bad ${name}`);
};
const good = (at: number) => `good ${TOPICS[at % TOPICS.length] ?? ''} ${String(at)}`;
const bad = (at: number) => `bad ${TOPICS[at % TOPICS.length] ?? ''} ${String(at)}`;
const lines = (count: number) => Array.from({ length: count }, (_, at) => line(at));
const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

async function projectWith(count: number, overlap = 1) {
  const projectId = await newTestProject(services, overlap);
  await importHh(services, projectId, lines(count));
  return { projectId, raterId: await newRater(services, projectId) };
}

const canonicalRows = async (snapshot: { projectId: string; id: string }) =>
  rowsOf<SnapshotRow>(await download(services, snapshot, 'canonical'));

interface JudgmentLine {
  id: string;
  kind: string;
  outcome: string;
  preferred: number | null;
  order_shown: boolean;
  completions: { id: string; source: string; messages: { role: string; content: string }[] }[];
  licence: string;
  origin: string;
  active_ms: number | null;
}

describe('a frozen snapshot', () => {
  it('is canonical JSON lines sorted by id, hashed, and so is every file made from it', async () => {
    const { projectId } = await projectWith(60);
    const snapshot = await freeze(services, projectId, true);
    expect(snapshot.state).toBe('done');
    const canonical = await download(services, snapshot, 'canonical');
    expect(sha256(canonical)).toBe(snapshot.sha256);
    expect(canonical.endsWith('\n')).toBe(true);
    const rows = rowsOf<SnapshotRow>(canonical);
    expect(rows.map((row) => `${canonicalJson(row)}\n`).join('')).toBe(canonical);
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(ids).toHaveLength(60);
    // Nothing was ranked, so there is no file of rankings.
    const formats = SNAPSHOT_FORMATS.filter((format) => format !== 'rankings');
    expect(snapshot.files.map(({ format }) => format).sort()).toEqual([...formats].sort());
    for (const file of snapshot.files) {
      const content = await download(services, snapshot, file.format);
      expect(file).toEqual({
        format: file.format,
        sha256: sha256(content),
        bytes: Buffer.byteLength(content),
        rows: rowsOf(content).length,
      });
    }
  });

  it('has the same hash when made again from the same data, in another snapshot', async () => {
    const { projectId, raterId } = await projectWith(30);
    await judgeNext(services, { projectId, raterId }, { prefer: bad(0), strength: 2 });
    const first = await freeze(services, projectId, true);
    const second = await freeze(services, projectId, true);
    expect(second.id).not.toBe(first.id);
    expect(second.sha256).toBe(first.sha256);
    expect(second.files).toEqual(first.files);
  });

  it('stays as it is when frozen again, and when its project goes on', async () => {
    const { projectId, raterId } = await projectWith(20);
    const before = await freeze(services, projectId, true);
    const content = await download(services, before, 'judgments');
    await judgeNext(services, { projectId, raterId }, { prefer: good(0), strength: 1 });
    await freezeSnapshot(services, { projectId, snapshotId: before.id });
    const [after] = await listSnapshots(services.db, projectId, before.id);
    expect({ ...after, projectId }).toEqual(before);
    expect(await download(services, before, 'judgments')).toBe(content);
  });

  it('is frozen once though two workers do it at the same time', async () => {
    const { projectId } = await projectWith(40);
    const snapshotId = await createSnapshot(services, {
      projectId,
      name: 'Twice',
      options: { countImported: true },
      actorId: services.ownerId,
    });
    const results = await Promise.allSettled([
      freezeSnapshot(services, { projectId, snapshotId }),
      freezeSnapshot(services, { projectId, snapshotId }),
    ]);
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    const [snapshot] = await listSnapshots(services.db, projectId, snapshotId);
    expect(snapshot?.state).toBe('done');
    expect(sha256(await download(services, { projectId, id: snapshotId }, 'canonical'))).toBe(
      snapshot?.sha256,
    );
  });

  it('ignores a judgment committed while it is being read', async () => {
    const { projectId, raterId } = await projectWith(520); // more than one page of rows
    const last = await services.db.comparison.findFirstOrThrow({
      where: { projectId },
      orderBy: { id: 'desc' },
      select: { id: true },
    });
    await services.db.comparison.updateMany({
      where: { projectId, id: last.id },
      data: { priority: 1 }, // so that it is the next to be judged
    });
    let late = 0;
    const storage: FileStorage = {
      ...services.storage,
      write: (key, bytes) => services.storage.write(key, judgingOnTheWay(bytes)),
    };
    async function* judgingOnTheWay(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
      for await (const chunk of bytes) {
        if (late === 0) {
          late += 1;
          await judgeNext(services, { projectId, raterId }, { outcome: 'tie' });
        }
        yield chunk;
      }
    }
    const snapshotId = await createSnapshot(services, {
      projectId,
      name: 'While labelling',
      options: { countImported: true },
      actorId: services.ownerId,
    });
    await freezeSnapshot({ ...services, storage }, { projectId, snapshotId });
    const rows = await canonicalRows({ projectId, id: snapshotId });
    expect(late).toBe(1);
    expect(rows).toHaveLength(520);
    expect(rows.at(-1)).toMatchObject({ id: last.id, label: { votes: 1 } });
    const now = await freeze(services, projectId, true);
    expect((await canonicalRows(now)).at(-1)).toMatchObject({ id: last.id, label: { votes: 2 } });
  });

  it('fails with a sentence when there is nothing to freeze', async () => {
    const { projectId } = await projectWith(3);
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot).toMatchObject({ state: 'failed', sha256: null, counts: null, files: [] });
    expect(snapshot.error).toMatch(/nothing to freeze/);
    expect(await services.db.snapshotJudgment.count({ where: { snapshotId: snapshot.id } })).toBe(0);
  });

  it('stays queued for another try when the files cannot be written', async () => {
    const { projectId } = await projectWith(3);
    const snapshotId = await createSnapshot(services, {
      projectId,
      name: 'Disk full',
      options: { countImported: true },
      actorId: services.ownerId,
    });
    const full: FileStorage = {
      ...services.storage,
      write: (key, bytes) =>
        key.endsWith('trl-test.jsonl')
          ? Promise.reject(new Error('no space left'))
          : services.storage.write(key, bytes),
    };
    await expect(freezeSnapshot({ ...services, storage: full }, { projectId, snapshotId })).rejects.toThrow(
      'no space left',
    );
    expect(await services.db.snapshotJudgment.count({ where: { snapshotId } })).toBe(0);
    await freezeSnapshot(services, { projectId, snapshotId });
    const [snapshot] = await listSnapshots(services.db, projectId, snapshotId);
    expect(snapshot).toMatchObject({ state: 'done', counts: { comparisons: 3 } });
  });
});

describe('what a snapshot counts', () => {
  it('takes imported judgments when told to, and only work when not', async () => {
    const { projectId, raterId } = await projectWith(4);
    await judgeNext(services, { projectId, raterId }, { prefer: bad(0), strength: 3 });
    const all = await freeze(services, projectId, true);
    expect(all.counts).toMatchObject({ comparisons: 4, judgments: 5, work: 1, imported: 4, raters: 2 });
    const work = await freeze(services, projectId, false);
    expect(work.counts).toMatchObject({ comparisons: 1, judgments: 1, work: 1, imported: 0, raters: 1 });
    expect((await canonicalRows(work)).flatMap(({ judgments }) => judgments.map(({ kind }) => kind))).toEqual(
      ['work'],
    );
  });

  it('takes the latest revision of a judgment and never an earlier one', async () => {
    const { projectId, raterId } = await projectWith(1);
    const first = await judgeNext(services, { projectId, raterId }, { prefer: bad(0), strength: 3 });
    await submitJudgment(services.db, {
      projectId,
      raterId,
      assignmentId: first.assignmentId,
      clientId: newId(),
      supersedes: first.clientId,
      answer: { outcome: 'both_bad' },
      activeMs: 9,
      isMember: true,
      schemeVersion: 1,
    });
    const [row] = await canonicalRows(await freeze(services, projectId, false));
    expect(row?.judgments).toHaveLength(1);
    expect(row?.judgments[0]).toMatchObject({ outcome: 'both_bad', revision: 1, active_ms: 9 });
    expect(row?.label).toEqual({
      rule: 'mean-sign/v1',
      chosen: null,
      margin: null,
      votes: 1,
      pairs: [],
      mean_ranks: null,
    });
  });

  it('leaves out what is surplus or set aside', async () => {
    const { projectId, raterId } = await projectWith(2);
    const counted = await judgeNext(services, { projectId, raterId }, { prefer: good(0), strength: 1 });
    const { attributes: _none, ...row } = await services.db.judgment.findFirstOrThrow({
      where: { projectId, clientId: counted.clientId },
    });
    for (const standing of ['surplus', 'set_aside']) {
      const other = await newRater(services, projectId);
      const assignmentId = newId();
      await services.db.assignment.create({
        data: {
          projectId,
          id: assignmentId,
          comparisonId: row.comparisonId,
          raterId: other,
          slot: 0,
          state: standing,
          rotation: 0,
          leaseUntil: new Date(),
          guidelineVersion: 1,
          schemeVersion: 1,
        },
      });
      await services.db.judgment.create({
        data: {
          ...row,
          id: newId(),
          raterId: other,
          assignmentId,
          clientId: newId(),
          standing,
        },
      });
    }
    expect(await services.db.judgment.count({ where: { projectId, kind: 'work' } })).toBe(3);
    const [only, none] = await canonicalRows(await freeze(services, projectId, false));
    expect(only?.judgments.map(({ id }) => id)).toEqual([row.id]);
    expect(none).toBeUndefined();
  });

  it('stores exactly the judgments that its file holds', async () => {
    const { projectId, raterId } = await projectWith(12);
    await judgeNext(services, { projectId, raterId }, { prefer: good(0), strength: 1 });
    const snapshot = await freeze(services, projectId, true);
    const stored = await services.db.snapshotJudgment.findMany({
      where: { projectId, snapshotId: snapshot.id },
      select: { judgmentId: true },
    });
    const inFile = (await canonicalRows(snapshot)).flatMap(({ judgments }) => judgments.map(({ id }) => id));
    expect(stored.map(({ judgmentId }) => judgmentId).sort()).toEqual([...inFile].sort());
    expect(snapshot.counts?.judgments).toBe(inFile.length);
  });

  it('counts a pair nobody decided, and keeps it out of the training files', async () => {
    const { projectId, raterId } = await projectWith(3);
    await setSplit(services.adminUrl, { projectId, split: 'train' });
    await judgeNext(services, { projectId, raterId }, { outcome: 'tie' });
    await judgeNext(services, { projectId, raterId }, { outcome: 'cannot_judge' });
    await judgeNext(services, { projectId, raterId }, { prefer: good(2), strength: 2 });
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot.counts).toMatchObject({ comparisons: 3, undecided: 2, train: 1, test: 0 });
    expect(rowsOf(await download(services, snapshot, 'trl-train'))).toHaveLength(1);
    expect(rowsOf(await download(services, snapshot, 'judgments'))).toHaveLength(3);
  });
});

describe('the TRL files', () => {
  it('hold the prompt once, the preferred answer as chosen, and the margin of the strengths', async () => {
    const { projectId, raterId } = await projectWith(2, 2);
    const second = await newRater(services, projectId);
    await setSplit(services.adminUrl, { projectId, split: 'train' });
    await judgeNext(services, { projectId, raterId }, { prefer: bad(0), strength: 3 });
    await judgeNext(services, { projectId, raterId: second }, { prefer: bad(0), strength: 1 });
    await judgeNext(services, { projectId, raterId }, { prefer: good(1), strength: 2 });
    await judgeNext(services, { projectId, raterId: second }, { outcome: 'both_good' });
    const snapshot = await freeze(services, projectId, false);
    const rows = rowsOf<TrlPreferenceRow>(await download(services, snapshot, 'trl-train'));
    expect(rows).toEqual([
      {
        prompt: [{ role: 'user', content: 'Tell me of rivers 0.' }],
        chosen: [{ role: 'assistant', content: bad(0) }],
        rejected: [{ role: 'assistant', content: good(0) }],
        margin: expect.closeTo((1 + 1 / 3) / 2, 12) as number,
      },
      {
        prompt: [{ role: 'user', content: 'Tell me of bridges 1.' }],
        chosen: [{ role: 'assistant', content: good(1) }],
        rejected: [{ role: 'assistant', content: bad(1) }],
        margin: expect.closeTo(1 / 3, 12) as number,
      },
    ]);
  });

  it('leave the margin out, rather than write 0 or NaN, where no preference has a strength', async () => {
    const { projectId, raterId } = await projectWith(2);
    await judgeNext(services, { projectId, raterId }, { prefer: good(0), strength: 3 });
    const snapshot = await freeze(services, projectId, true);
    const both = [
      await download(services, snapshot, 'trl-train'),
      await download(services, snapshot, 'trl-test'),
    ];
    const rows = both.flatMap((content) => rowsOf<TrlPreferenceRow>(content));
    expect(rows.map(({ margin }) => margin).sort()).toEqual([1, undefined]);
    expect(both.join('')).not.toMatch(/null|NaN/);
  });

  it('cancels out a preference and its opposite', async () => {
    const { projectId, raterId } = await projectWith(1, 2);
    const second = await newRater(services, projectId);
    await judgeNext(services, { projectId, raterId }, { prefer: bad(0), strength: 2 });
    await judgeNext(services, { projectId, raterId: second }, { prefer: good(0), strength: 2 });
    const snapshot = await freeze(services, projectId, false);
    expect(snapshot.counts).toMatchObject({ comparisons: 1, undecided: 1 });
    expect(snapshot.files.map(({ format, rows }) => [format, rows])).toEqual([
      ['canonical', 1],
      ['judgments', 2],
      ['trl-test', 0],
      ['trl-train', 0],
    ]);
  });
});

describe('the raw judgments', () => {
  it('show the answers in the order they were shown, and the preferred one by its place among them', async () => {
    // Two raters of a comparison see it in opposite orders, so the better answer stands in both places.
    const { projectId, raterId } = await projectWith(4, 2);
    const second = await newRater(services, projectId);
    const shown: string[][] = [];
    for (let at = 0; at < 4; at += 1) {
      for (const rater of [raterId, second]) {
        const who = { projectId, raterId: rater };
        shown.push((await judgeNext(services, who, { prefer: good(at), strength: 1 })).shown);
      }
    }
    const snapshot = await freeze(services, projectId, true);
    const rows = rowsOf<JudgmentLine>(await download(services, snapshot, 'judgments'));
    const work = rows.filter(({ kind }) => kind === 'work');
    const text = ({ messages }: JudgmentLine['completions'][number]) => messages.at(-1)?.content ?? '';
    expect(work.map(({ completions }) => completions.map(text))).toEqual(shown);
    expect(new Set(work.map(({ preferred }) => preferred))).toEqual(new Set([0, 1]));
    for (const [at, row] of work.entries()) {
      expect(row.order_shown).toBe(true);
      expect(row.active_ms).toBe(1234);
      expect(shown[at]?.[row.preferred ?? -1]).toBe(good(Math.floor(at / 2)));
    }
    const imported = rows.filter(({ kind }) => kind === 'imported');
    expect(imported).toHaveLength(4);
    for (const row of imported) {
      const preferred = row.completions[row.preferred ?? -1];
      expect(preferred && text(preferred)).toMatch(/^good /);
      expect(row).toMatchObject({ order_shown: false, licence: 'MIT', origin: 'hh' });
    }
  });

  it('names no place where nothing was preferred', async () => {
    const { projectId, raterId } = await projectWith(1);
    await judgeNext(services, { projectId, raterId }, { outcome: 'tie' });
    const [row] = rowsOf<JudgmentLine>(
      await download(services, await freeze(services, projectId, false), 'judgments'),
    );
    expect(row).toMatchObject({ outcome: 'tie', preferred: null });
  });
});

describe('splits', () => {
  it('are the same for a prompt group in every later snapshot', async () => {
    const { projectId } = await projectWith(80);
    const before = await canonicalRows(await freeze(services, projectId, true));
    await importHh(services, projectId, lines(160).slice(80));
    const after = await canonicalRows(await freeze(services, projectId, true));
    expect(after).toHaveLength(160);
    const splits = new Map(after.map(({ prompt_group, split }) => [prompt_group, split]));
    for (const { prompt_group, split } of before) expect(splits.get(prompt_group)).toBe(split);
    expect(new Set(before.map(({ split }) => split))).toEqual(new Set(['train', 'test']));
  });

  it('drop and count a test prompt that a later one bridged into train, and keep its group out of test', async () => {
    const projectId = await newTestProject(services);
    const turn = (from: number) =>
      Array.from({ length: 44 }, (_, at) => `word${String(from + at)}`).join(' ');
    await importHh(services, projectId, [
      hhLine(turn(0), 'left good', 'left bad'),
      hhLine(turn(8), 'right good', 'right bad'),
    ]);
    const groups = await services.db.promptGroup.findMany({ where: { projectId }, orderBy: { id: 'asc' } });
    expect(groups).toHaveLength(2);
    for (const [at, { id }] of groups.entries()) {
      const split = at === 0 ? 'test' : 'train';
      await setSplit(services.adminUrl, { projectId, groupId: id, split });
    }
    const before = await freeze(services, projectId, true);
    expect(before.counts).toMatchObject({ train: 1, test: 1, droppedBridged: 0, promptGroups: 2 });

    await importHh(services, projectId, [hhLine(turn(4), 'bridge good', 'bridge bad')]);
    const after = await freeze(services, projectId, true);
    expect(after.counts).toMatchObject({
      comparisons: 2,
      train: 2,
      test: 0,
      droppedBridged: 1,
      promptGroups: 1,
    });
    const contents = await download(services, after, 'canonical');
    expect(contents).not.toContain('left good');
    expect(contents).toContain('bridge good');
    expect(rowsOf(await download(services, after, 'judgments'))).toHaveLength(2);
    expect(rowsOf(await download(services, after, 'trl-test'))).toHaveLength(0);
    expect(await services.db.snapshotJudgment.count({ where: { projectId, snapshotId: after.id } })).toBe(2);
    // The first snapshot is what it was.
    expect(sha256(await download(services, before, 'canonical'))).toBe(before.sha256);
  });
});

const real = findTestData('hh-rlhf/harmless-base/test.jsonl.gz');
describe.skipIf(real === undefined)('HH-RLHF harmless-base test (needs TOUCHSTONE_TEST_DATA)', () => {
  it('freezes whole, empty answers and odd turns included', async () => {
    const projectId = await newTestProject(services);
    await importHh(services, projectId, createReadStream(real ?? ''));
    const snapshot = await freeze(services, projectId, true);
    expect(snapshot).toMatchObject({ state: 'done', error: null });
    const { comparisons = 0, droppedBridged = 0, train = 0, test = 0, undecided } = snapshot.counts ?? {};
    expect(comparisons + droppedBridged).toBe(2312);
    expect(train + test).toBe(comparisons);
    expect(undecided).toBe(0);
    const trl = [
      ...rowsOf<TrlPreferenceRow>(await download(services, snapshot, 'trl-train')),
      ...rowsOf<TrlPreferenceRow>(await download(services, snapshot, 'trl-test')),
    ];
    expect(trl).toHaveLength(comparisons);
    for (const { prompt, chosen, rejected } of trl) {
      expect(prompt.length).toBeGreaterThan(0);
      expect([...chosen, ...rejected].every(({ role }) => role === 'assistant')).toBe(true);
    }
  }, 180_000);
});
