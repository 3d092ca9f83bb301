import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { loadModel } from '../artefact/model-folder';
import { readScoreRows } from '../data/read-score-rows';
import type { RewardModel } from '../scoring/reward-model';
import { scoreCompletions } from '../scoring/score-completions';

export interface ScoreArguments {
  model: string;
  data: string;
  out: string;
}

const ROWS_PER_LOG = 10_000;

/**
 * Scores rows of `{prompt, completion}` and writes them, in order, each with its `score`. Streams, so the file may be of
 * any size; the output appears under its name only when it is complete.
 *
 * @returns the summary for people
 */
export async function scoreCommand(
  { model, data, out }: ScoreArguments,
  log: (line: string) => void,
): Promise<string> {
  const loaded = await loadModel(model);
  const unfinished = `${out}.partial`;
  let rows = 0;
  const lines = async function* () {
    for await (const line of scoredLines(loaded, data)) {
      yield line;
      if (++rows % ROWS_PER_LOG === 0) log(`${rows} rows scored`);
    }
  };
  const compress = out.endsWith('.gz') ? [createGzip()] : [];
  try {
    await pipeline([Readable.from(lines()), ...compress, createWriteStream(unfinished)]);
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return `${rows} rows scored into ${out}`;
}

async function* scoredLines(model: RewardModel, data: string): AsyncGenerator<string> {
  for await (const { row, score } of scoreCompletions(model, readScoreRows(data))) {
    yield `${JSON.stringify({ ...row, score })}\n`;
  }
}
