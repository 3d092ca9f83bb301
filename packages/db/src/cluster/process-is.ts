import { existsSync, readFileSync } from 'node:fs';

/**
 * Whether a process runs. One that has ended and only waits for its parent to notice (a zombie) does not, although it
 * still takes signals: after a kill -9 nobody may be left to notice.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return !existsSync('/proc/self/stat');
  return !/^\d+ \(.*\) Z/s.test(readFileSync(stat, 'utf8'));
}

/** Whether a process runs and is still the program we mean: a pid is given to another program later. */
export function isRunning(pid: number, program: string): boolean {
  if (!isAlive(pid)) return false;
  const command = `/proc/${pid}/cmdline`;
  return !existsSync(command) || readFileSync(command, 'utf8').includes(program);
}
