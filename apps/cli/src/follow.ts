import { stderr } from 'node:process';
import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 500;

/** Polls long work until it is over, showing how far it is on one line of the terminal. */
export async function follow<T extends { state: string }>(
  load: () => Promise<T | undefined>,
  describe: (item: T) => string,
): Promise<T> {
  for (;;) {
    const item = await load();
    if (!item) throw new Error('It is not there any more.');
    const over = item.state === 'done' || item.state === 'failed';
    if (stderr.isTTY) stderr.write(`\r\u001b[K${describe(item)}${over ? '\n' : ''}`);
    else if (over) stderr.write(`${describe(item)}\n`);
    if (over) return item;
    await delay(EVERY_MS);
  }
}

/** A bar of a share between 0 and 1. */
export function bar(share: number): string {
  const width = 24;
  const filled = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${String(Math.round(share * 100)).padStart(3)} %`;
}
