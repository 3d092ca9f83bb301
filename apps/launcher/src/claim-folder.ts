import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isRunning } from '@touchstone/db/cluster/process-is';
import { sendSignal } from '@touchstone/db/cluster/send-signal';
import { readJson, writeWhole } from './private-file';
import { StartFailure } from './start-failure';

const schema = z.object({ launcher: z.number(), children: z.array(z.number()) });

export interface FolderClaim {
  /** Writes down the pids of web and worker, so that a later start can find them if this launcher is killed. */
  remember: (children: number[]) => void;
  release: () => void;
}

/**
 * One launcher a data folder. A launcher that was killed leaves web and worker behind: they are stopped before new ones
 * start.
 *
 * @throws StartFailure when another launcher is at work here
 */
export function claimFolder(folder: string): FolderClaim {
  const file = join(folder, 'processes.json');
  const before = schema.safeParse(readJson(file));
  if (before.success) {
    if (isRunning(before.data.launcher, 'launcher')) {
      throw new StartFailure(
        `Touchstone is running on this data folder already (process ${String(before.data.launcher)}). Stop it, or set TOUCHSTONE_DATA to another folder.`,
      );
    }
    for (const pid of before.data.children)
      if (isRunning(pid, 'next') || isRunning(pid, 'worker')) sendSignal(pid, 'SIGKILL');
  }
  const write = (children: number[]) => {
    writeWhole(file, JSON.stringify({ launcher: process.pid, children }));
  };
  write([]);
  return {
    remember: write,
    release: () => {
      rmSync(file, { force: true });
    },
  };
}
