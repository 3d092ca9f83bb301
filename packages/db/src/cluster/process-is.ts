import { existsSync } from 'node:fs';
import { readIfThere } from './read-if-there';

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
  const stat = readIfThere(`/proc/${pid}/stat`);
  return stat === undefined ? !hasProc() : !/^\d+ \(.*\) [ZX]/s.test(stat);
}

/** Whether a process runs and is still the program we mean: a pid is given to another program later. */
export function isRunning(pid: number, program: string): boolean {
  if (!isAlive(pid)) return false;
  const command = readIfThere(`/proc/${pid}/cmdline`);
  return command === undefined ? !hasProc() : command.includes(program);
}

/** Whether this system tells of its processes in files; where it does, one without files has ended. */
function hasProc(): boolean {
  return existsSync('/proc/self/stat');
}
