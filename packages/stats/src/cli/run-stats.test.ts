import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { tableOf } from '../testing/table-of';
import { describeAggregate } from './aggregate-command';
import { runStats, type Ran } from './run-stats';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

const stats = (...args: string[]) => runStats(args);

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stats-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string | Buffer, name = 'votes.jsonl'): Promise<string> {
  const path = join(folder, `${(files += 1)}-${name}`);
  await writeFile(path, content);
  return path;
}

const lines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const vote = (item: unknown, annotator: unknown, label: unknown) => ({ item, annotator, label });
const VOTES = [vote(1, 'r', 'a'), vote(1, 's', 'b'), vote(2, 'r', 'a'), vote(2, 's', 'a')];

const json = ({ stdout }: Ran) => JSON.parse(stdout) as Record<string, unknown>;

describe('stats agreement', () => {
  it('reads JSON lines and CSV, gzip, byte order mark, CRLF and quotes alike', async () => {
    const csv =
      '\uFEFFnote,item,annotator,label\r\n"one, ""two""\r\nthree",1,r,a\r\n,1,s,b\r\n\r\n,2,r,a\r\n,2,"s",a';
    const inputs = [lines(VOTES), `\uFEFF${lines(VOTES).replaceAll('\n', '\r\n')}`, csv, gzipSync(csv)];
    const ran = await Promise.all(
      inputs.map(async (input) => stats('agreement', '--votes', await file(input), '--order', 'a,b')),
    );
    expect(ran.map(({ code, stderr }) => [code, stderr])).toEqual(inputs.map(() => [0, '']));
    expect(new Set(ran.map(({ stdout }) => stdout)).size).toBe(1);
    expect(ran[0] && json(ran[0])).toMatchObject({
      items: 2,
      votes: 4,
      mean_pairwise_agreement: 0.5,
      krippendorff_alpha_nominal: 0,
      krippendorff_alpha_ordinal: 0,
      fleiss_kappa: expect.closeTo(-1 / 3, 12) as number,
      gwet_ac2: expect.closeTo(0.2, 12) as number,
    });
    expect(Object.keys(ran[0] ? json(ran[0]) : {}).slice(0, 7)).toEqual([
      'krippendorff_alpha_nominal',
      'krippendorff_alpha_ordinal',
      'mean_pairwise_agreement',
      'fleiss_kappa',
      'gwet_ac2',
      'items',
      'votes',
    ]);
  });

  it('says null and why where a figure is undefined', async () => {
    const same = await stats(
      'agreement',
      '--votes',
      await file(lines([vote(1, 1, true), vote(1, 2, 'true')])),
    );
    expect(json(same)).toMatchObject({
      krippendorff_alpha_nominal: null,
      krippendorff_alpha_ordinal: null,
      mean_pairwise_agreement: 1,
      undefined_because: {
        krippendorff_alpha_nominal: 'every vote that can be paired says the same',
        krippendorff_alpha_ordinal: 'no order of labels is given (--order)',
      },
    });
    const single = await stats('agreement', '--votes', await file(lines([vote(1, 1, 1), vote(2, 2, 2)])));
    expect(json(single)).toMatchObject({
      items: 2,
      votes: 2,
      mean_pairwise_agreement: null,
      undefined_because: { mean_pairwise_agreement: 'no item has two votes' },
    });
  });

  it('counts the last vote of an annotator on an item, and the first N of an item where they were planned', async () => {
    const path = await file(lines([vote(1, 'r', 'b'), ...VOTES, vote(2, 't', 'b')]));
    const all = json(await stats('agreement', '--votes', path));
    expect(all).toMatchObject({ votes: 5, corrected_votes_left_out: 1, fleiss_kappa: null });
    const two = json(await stats('agreement', '--votes', path, '--planned', '2'));
    expect(two).toMatchObject({
      votes: 4,
      mean_pairwise_agreement: 0.5,
      planned: { told_by: 'option', votes_per_item: 2 },
      top_ups: { items: 1, votes: 1 },
    });
  });

  it('goes by what the rows call planned, and shows the top-ups apart under their name', async () => {
    const rows = [
      ...VOTES.map((row) => ({ ...row, planned: true })),
      { ...vote(1, 't', 'a'), planned: false },
      // Corrects a planned vote: still planned, whatever the row says.
      { ...vote(1, 's', 'a'), planned: false },
    ];
    const csv = `item,annotator,label,planned\n${rows
      .map(
        ({ item, annotator, label, planned }) => `${[item, annotator, label, planned].map(String).join()}\n`,
      )
      .join('')}`;
    for (const content of [lines(rows), csv]) {
      const path = await file(content);
      const printed = json(await stats('agreement', '--votes', path));
      expect(printed).toMatchObject({
        items: 2,
        votes: 4,
        mean_pairwise_agreement: 1,
        corrected_votes_left_out: 1,
        planned: { told_by: 'column', votes_per_item: null },
        top_ups: { items: 1, votes: 1, biased_with_top_ups: { mean_pairwise_agreement: 1 } },
      });
      const both = await stats('agreement', '--votes', path, '--planned', '2');
      expect(both).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('leave --planned out') as string,
      });
    }
  });

  it('knows "two votes, five if they differ" by its pattern, unless all votes are said to be planned', async () => {
    const rows = Array.from({ length: 30 }, (_, item) =>
      (item % 3 === 0 ? ['a', 'b', 'a', 'a', 'a'] : ['b', 'b']).map((label, at) =>
        vote(item, `r${at}`, label),
      ),
    ).flat();
    const path = await file(lines(rows));
    expect(json(await stats('agreement', '--votes', path))).toMatchObject({
      votes: 60,
      mean_pairwise_agreement: expect.closeTo(2 / 3, 12) as number,
      planned: { told_by: 'pattern', votes_per_item: 2 },
      top_ups: {
        items: 10,
        votes: 30,
        biased_with_top_ups: { mean_pairwise_agreement: expect.closeTo((20 + 10 * 0.6) / 30, 12) as number },
      },
    });
    expect(json(await stats('agreement', '--votes', path, '--planned', 'all'))).toMatchObject({
      votes: 90,
      planned: { told_by: 'option', votes_per_item: null },
      top_ups: null,
    });
    // One item that does not fit, and nothing is taken for known.
    const other = await file(lines([...rows, vote('x', 'r0', 'a'), vote('x', 'r1', 'b')]));
    expect(json(await stats('agreement', '--votes', other))).toMatchObject({
      votes: 92,
      planned: { told_by: 'nothing', votes_per_item: null },
      top_ups: null,
    });
  });

  it('takes numbers below zero in the order, and numbers as an interval scale', async () => {
    const path = await file(lines([vote(1, 'r', -1), vote(1, 's', 0), vote(2, 'r', 1), vote(2, 's', 1)]));
    // By hand, mean squared differences of pairs. Mid-ranks are 1, 2, 3.5, 3.5: expected (1 + 2 * 6.25 + 2 * 2.25) / 6 = 18 / 6.
    // As numbers: (1 + 2 * 4 + 2 * 1) / 6 = 11 / 6. Observed is 1 / 2 either way: one apart in the first item of two.
    expect(json(await stats('agreement', '--votes', path, '--order', '-1,0,1'))).toMatchObject({
      krippendorff_alpha_ordinal: expect.closeTo(1 - 1 / 2 / (18 / 6), 12) as number,
      krippendorff_alpha_interval: expect.closeTo(1 - 1 / 2 / (11 / 6), 12) as number,
    });
  });
});

describe('bad input', () => {
  const cases: [string, string | Buffer, string[], RegExp][] = [
    ['an empty file', '', [], /line 1: there is no row/],
    ['a header and nothing else', 'item,annotator,label\n', [], /line 2: there is no row/],
    ['no JSON', `${lines(VOTES)}\n{"item":`, [], /line 6: this is not JSON/],
    ['no object', `${lines(VOTES)}7\n`, [], /line 5: this is no JSON object/],
    ['an array', '[{"item":1}]', [], /line 1: this is a JSON array; write one object a line/],
    ['a missing label', lines([VOTES[0], { item: 1, annotator: 's' }]), [], /line 2: "label" is missing/],
    [
      'a label that is null',
      lines([vote(1, 'r', null)]),
      [],
      /line 1: "label" is null; leave rows without one/,
    ],
    [
      'a number that JSON cannot hold',
      '{"item":9007199254740993,"annotator":"r","label":"a"}\n',
      [],
      /line 1: "item" is a number too large to be read exactly; put it in quotes/,
    ],
    [
      'planned that is neither',
      lines([{ ...vote(1, 'r', 'a'), planned: 'perhaps' }]),
      [],
      /line 1: "planned" must be true or false; it is "perhaps"/,
    ],
    ['an empty cell', 'item,annotator,label\n1,r,a\n1,s,\n', [], /line 3: "label" is missing/],
    ['a label that is a list', lines([vote(1, 'r', ['a'])]), [], /line 1: "label" must be a text/],
    ['another header', 'id;rater;label\n1;2;3\n', [], /line 1: the header has no column "item"/],
    ['a short row', 'item,annotator,label\n1,r\n', [], /line 2: the header names 3 columns, this row has 2/],
    [
      'an open quote',
      'item,annotator,label\n1,"r,a\n2,s,b\n',
      [],
      /line 2: a quote is opened and never closed/,
    ],
    ['a wrong quote', 'item,annotator,label\n1,"r"x,a\n', [], /line 2: after a closing quote/],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0x0a]), [], /line 1: the text is not UTF-8/],
    [
      'damaged gzip',
      gzipSync(lines(VOTES)).subarray(0, 40),
      [],
      /line \d+: the gzip data is damaged or cut short/,
    ],
    [
      'a label missing from the order',
      lines(VOTES),
      ['--order', 'a,tie'],
      /line 2: the label "b" is not in --order a,tie/,
    ],
  ];
  it.each(cases)('%s gets one sentence and exit code 1', async (_, content, args, sentence) => {
    const path = await file(content);
    const { code, stdout, stderr } = await stats('agreement', '--votes', path, ...args);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(path);
  });

  it.each([
    [[], /Say "agreement"/],
    [['guess'], /There is no command "guess"/],
    [['agreement'], /needs --votes/],
    [['agreement', '--votes', '/nowhere/votes.jsonl'], /Cannot use .*nowhere.*: there is no such file/],
    [['agreement', '--votes', tmpdir()], /it is a folder/],
    [['agreement', '--votes', 'F', '--order', 'a,a'], /names "a" twice/],
    [['agreement', '--votes', 'F', '--method', 'majority'], /takes no --method/],
    [['agreement', '--votes', 'F', '--planned', '0'], /--planned must be a whole number, at least 1/],
    [['aggregate', '--votes', 'F', '--out', 'G', '--method', 'guess'], /--method must be majority/],
    [['aggregate', '--votes', 'F', '--out', 'G.csv', '--method', 'majority'], /written as JSON lines/],
    [['ratings', '--battles', 'F', '--ties', 'ignore'], /--ties must be half or davidson/],
    [['ratings', '--guess'], /Unknown option/],
  ])('arguments %j get one sentence and exit code 1', async (args, sentence) => {
    const { code, stderr } = await stats(...args);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});

describe('the process', () => {
  it('prints JSON alone, and ends with the code', async () => {
    const run = promisify(execFile);
    const program = [...process.execArgv, '--import', 'tsx', MAIN, 'agreement', '--votes'];
    const good = await run(process.execPath, [...program, await file(lines(VOTES))]);
    expect(JSON.parse(good.stdout)).toMatchObject({ items: 2 });
    expect(good.stderr).toBe('');
    const bad = run(process.execPath, [...program, await file('')]);
    await expect(bad).rejects.toMatchObject({ code: 1, stdout: '' });
  });
});

describe('stats aggregate', () => {
  it('writes one row an item in the order of the file, level counts without a label, names as they were written', async () => {
    const votes = await file(
      lines([...VOTES, vote('3', 'r', 'b'), vote('3', 's', 'b'), vote('3', 't', true)]),
    );
    const out = join(folder, 'consensus.jsonl');
    const ran = await stats('aggregate', '--votes', votes, '--method', 'majority', '--out', out);
    expect(ran).toMatchObject({ code: 0 });
    const rows = (await readFile(out, 'utf8')).trim().split('\n');
    expect(rows.map((row) => JSON.parse(row) as unknown)).toEqual([
      { item: 1, label: null, probability: 0.5 },
      { item: 2, label: 'a', probability: 1 },
      { item: '3', label: 'b', probability: 2 / 3 },
    ]);
  });

  it.each(['weighted-majority', 'dawid-skene'])(
    'by %s gives labels with probabilities, gzip by name',
    async (method) => {
      const rows = Array.from({ length: 20 }, (_, item) => [
        vote(item, 'r', item % 2),
        vote(item, 's', item % 2),
        vote(item, 't', item % 3 === 0 ? 1 - (item % 2) : item % 2),
      ]).flat();
      const out = join(folder, `${method}.jsonl.gz`);
      const ran = await stats(
        'aggregate',
        '--votes',
        await file(lines(rows)),
        '--method',
        method,
        '--out',
        out,
      );
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      const labels = gunzipSync(await readFile(out))
        .toString()
        .trim()
        .split('\n');
      for (const [item, row] of labels.entries()) {
        expect(JSON.parse(row)).toMatchObject({ item, label: item % 2 });
        expect((JSON.parse(row) as { probability: number }).probability).toBeGreaterThan(0.6);
      }
    },
  );

  it('says so where a method stopped before it had settled, and nowhere else', () => {
    const table = tableOf([['a'], ['b']]);
    const done = { method: 'dawid-skene', out: 'out.jsonl', table, undecided: 1, corrected: 0 } as const;
    expect(describeAggregate({ ...done, hasConverged: false })).toMatch(/stopped before it had settled/);
    for (const hasConverged of [true, undefined])
      expect(describeAggregate({ ...done, hasConverged })).not.toMatch(/settled/);
  });

  it.skipIf(process.platform !== 'linux').each([
    ['plain', 'votes.jsonl'],
    ['gzip', 'votes.jsonl.gz'],
  ])('closes a %s file that it does not read to its end', async (_, name) => {
    const bad = [
      'no JSON\n',
      ...Array.from({ length: 50_000 }, (_, at) => `{"item":${at * 7919},"annotator":"r"}\n`),
    ];
    const text = `{"item":1,"annotator":"r","label":"a"}\n${bad.join('')}`;
    const path = await file(name.endsWith('.gz') ? gzipSync(text) : text, name);
    expect((await stats('agreement', '--votes', path)).stderr).toMatch(/line 2: this is not JSON/);
    await vi.waitFor(async () => {
      const open = await Promise.all(
        (await readdir('/proc/self/fd')).map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')),
      );
      expect(open).not.toContain(path);
    });
  });

  it('leaves nothing behind when the input is bad', async () => {
    const out = join(folder, 'never.jsonl');
    const ran = await stats('aggregate', '--votes', await file('x'), '--method', 'majority', '--out', out);
    expect(ran.code).toBe(1);
    await expect(access(out)).rejects.toThrow();
    await expect(access(`${out}.partial`)).rejects.toThrow();
  });
});

describe('stats ratings', () => {
  const battle = (model_a: unknown, model_b: unknown, winner: unknown) => ({ model_a, model_b, winner });
  const CIRCLE = [battle('x', 'y', 'model_a'), battle('y', 'z', 'model_a'), battle('z', 'x', 'model_a')];

  it('prints rows of model, rating and interval, best first, mean 1000', async () => {
    const path = await file(lines([...CIRCLE, battle('x', 'y', 'tie'), battle('z', 'x', 'tie (bothbad)')]));
    for (const ties of ['half', 'davidson']) {
      const ran = await stats('ratings', '--battles', path, '--ties', ties);
      const rows = JSON.parse(ran.stdout) as { model: string; rating: number; ci95: [number, number] }[];
      expect(rows.map(({ model }) => model).sort()).toEqual(['x', 'y', 'z']);
      expect(rows.reduce((sum, { rating }) => sum + rating, 0)).toBeCloseTo(3000, 6);
      for (const { rating, ci95 } of rows) {
        expect(ci95[0]).toBeLessThan(rating);
        expect(ci95[1]).toBeGreaterThan(rating);
      }
    }
  });

  it('names the components, and no rating, when somebody never lost or two groups never met', async () => {
    const path = await file(lines([...CIRCLE, battle('best', 'x', 'model_a'), battle('p', 'q', 'tie')]));
    const ran = await stats('ratings', '--battles', path);
    expect(ran.code).toBe(0);
    const { ratings, components } = json(ran) as { ratings: null; components: string[][] };
    expect(ratings).toBeNull();
    expect(components.map((names) => names.join()).sort()).toEqual(['best', 'p,q', 'x,y,z']);
    expect(ran.stdout).not.toMatch(/inf|nan/i);
  });

  it('rates all alike when there are only ties, which Davidson cannot', async () => {
    const path = await file(lines([battle('x', 'y', 'tie'), battle('y', 'z', 'bothbad')]));
    const rows = JSON.parse((await stats('ratings', '--battles', path)).stdout) as { rating: number }[];
    expect(rows.map(({ rating }) => rating)).toEqual([1000, 1000, 1000]);
    const davidson = json(await stats('ratings', '--battles', path, '--ties', 'davidson'));
    expect(davidson).toMatchObject({
      ratings: null,
      because: expect.stringContaining('every battle is a tie') as string,
    });
  });

  it.each([
    [battle('x', 'x', 'tie'), /line 4: "x" meets itself/],
    [
      battle('x', 'y', 'model_c'),
      /line 4: "winner" must be model_a, model_b, tie or tie \(bothbad\); it is "model_c"/,
    ],
  ])('refuses %j', async (row, sentence) => {
    const ran = await stats('ratings', '--battles', await file(lines([...CIRCLE, row])));
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(sentence);
  });

  it('clusters by the column of whoever judged; one judge alone gives no interval', async () => {
    const path = await file(lines(CIRCLE.map((row) => ({ ...row, judge: 'one' }))));
    const ran = await stats('ratings', '--battles', path, '--cluster', 'judge');
    expect((JSON.parse(ran.stdout) as { ci95: unknown }[]).map(({ ci95 }) => ci95)).toEqual([
      null,
      null,
      null,
    ]);
    const missing = await stats('ratings', '--battles', path, '--cluster', 'annotator');
    expect(missing.stderr).toMatch(/line 1: "annotator" is missing/);
  });
});
