import { execFile } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { syntheticPairs } from '../testing/synthetic-pairs';

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url));

function reward(...args: string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ['--import', 'tsx', MAIN, ...args], (_, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}

const jsonLines = (rows: readonly unknown[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reward-cli-'));
  const rows = syntheticPairs(240, 1).map(({ prompt, chosen, rejected }) => ({ prompt, chosen, rejected }));
  await writeFile(inFolder('pairs.jsonl'), jsonLines([...rows, { prompt: 'a', chosen: 'b', rejected: 'b' }]));
});
afterAll(() => rm(folder, { recursive: true }));

describe('train and score', { timeout: 120_000 }, () => {
  test('trains, cross-validates and scores', async () => {
    const trained = await reward(
      'train',
      '--data',
      inFolder('pairs.jsonl'),
      '--out',
      inFolder('m'),
      '--folds',
      '3',
    );
    expect(trained).toMatchObject({ code: 0 });
    expect(trained.stdout).toMatch(/reward model.*\[.*\]\n.*length only.*\n.*longer wins/);
    expect(trained.stdout).toContain('better than length alone');
    const report = JSON.parse(await readFile(inFolder('m/report.json'), 'utf8')) as Record<string, number>;
    expect(report).toMatchObject({
      pairs: 240,
      folds: 3,
      seed: 42,
      groups: 240,
      skipped_identical: 1,
      converged: true,
    });
    expect(report['accuracy']).toBeGreaterThan(0.75);
    expect(report['difference_to_length_only_ci95']).toEqual([expect.any(Number), expect.any(Number)]);
    for (const key of ['baseline_longer_wins', 'baseline_length_only', 'log_loss', 'ece']) {
      expect(report[key]).toBeTypeOf('number');
    }

    const rows = [
      {
        id: 7,
        prompt: 'How?',
        completion: 'Carefully, because it is certainly helpful.',
        extra: { kept: true },
      },
      {
        id: 8,
        prompt: [{ role: 'user', content: 'How?' }],
        completion: [{ role: 'assistant', content: 'Stupid nonsense.' }],
      },
    ];
    await writeFile(inFolder('rows.jsonl.gz'), gzipSync(jsonLines(rows)));
    const scored = await reward(
      'score',
      '--model',
      inFolder('m'),
      '--data',
      inFolder('rows.jsonl.gz'),
      '--out',
      inFolder('s.jsonl.gz'),
    );
    expect(scored).toMatchObject({ code: 0 });
    const lines = gunzipSync(await readFile(inFolder('s.jsonl.gz')))
      .toString()
      .trim()
      .split('\n');
    const output = lines.map((line) => JSON.parse(line) as { score: number });
    expect(output).toEqual(rows.map((row) => ({ ...row, score: expect.any(Number) as number })));
    expect(output[0]?.score).toBeGreaterThan(output[1]?.score ?? NaN);
  });

  test('without folds it evaluates on a held-out fifth and says so; the same seed gives the same bytes', async () => {
    const args = ['--data', inFolder('pairs.jsonl'), '--seed', '3'];
    const runs = await Promise.all([
      reward('train', ...args, '--out', inFolder('h1')),
      reward('train', ...args, '--out', inFolder('h2')),
    ]);
    expect(runs.map(({ code }) => code)).toEqual([0, 0]);
    for (const file of ['weights.safetensors', 'model.json', 'report.json']) {
      // As text: comparing megabytes element by element takes longer than the training.
      const [one, two] = await Promise.all(
        ['h1', 'h2'].map((run) => readFile(inFolder(`${run}/${file}`), 'base64')),
      );
      expect(one === two, file).toBe(true);
    }
    const report: unknown = JSON.parse(await readFile(inFolder('h1/report.json'), 'utf8'));
    expect(report).toMatchObject({
      pairs: 240,
      evaluated_pairs: 48,
      trained_on_pairs: 192,
      evaluated_on: expect.stringContaining('held-out 20 %') as string,
    });
  });
});

describe('what is wrong is said in one sentence, with exit code 2', { timeout: 120_000 }, () => {
  beforeAll(async () => {
    await writeFile(
      inFolder('bad.jsonl'),
      '{"prompt":"a","chosen":"b","rejected":"c"}\n{"prompt":"a","chosen":"b"}\n',
    );
    await writeFile(inFolder('few.jsonl'), '{"prompt":"a","chosen":"b","rejected":"c"}\n');
  });

  test.each([
    ['an unknown option', ['train', '--date', 'x'], /--date/],
    [
      'a missing file',
      ['train', '--data', '@nowhere.jsonl', '--out', '@x'],
      /nowhere\.jsonl: there is no such file/,
    ],
    ['a folder for a file', ['train', '--data', '@', '--out', '@x'], /folder/],
    ['a bad line', ['train', '--data', '@bad.jsonl', '--out', '@x'], /bad\.jsonl, line 2: "rejected"/],
    ['too few pairs', ['train', '--data', '@few.jsonl', '--out', '@x'], /At least 10 pairs/],
    ['no model', ['score', '--model', '@x', '--data', '@few.jsonl', '--out', '@y'], /No reward model/],
  ])('%s', async (_, args, message) => {
    const { code, stdout, stderr } = await reward(...args.map((arg) => arg.replace(/^@/, `${folder}/`)));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('a bad line while scoring leaves no half-written output', async () => {
    await reward('train', '--data', inFolder('pairs.jsonl'), '--out', inFolder('model'));
    const scored = await reward(
      'score',
      '--model',
      inFolder('model'),
      '--data',
      inFolder('few.jsonl'),
      '--out',
      inFolder('out.jsonl'),
    );
    expect(scored).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/line 1: "completion"/) as string,
    });
    await expect(access(inFolder('out.jsonl'))).rejects.toThrow();
    await expect(access(inFolder('out.jsonl.partial'))).rejects.toThrow();
  });
});
