import { spawn, type ChildProcess } from 'node:child_process';

export interface Supervised {
  pid: () => number | undefined;
  stop: () => Promise<void>;
}

const RESTART_MS = 1_000;

/** Keeps a child process running: when it ends unasked, it is started again after a moment. */
export function supervise(
  name: string,
  { args, cwd, env, onSpawn }: { args: string[]; cwd: string; env: NodeJS.ProcessEnv; onSpawn: () => void },
): Supervised {
  let child: ChildProcess | undefined;
  let stopping = false;
  let timer: NodeJS.Timeout | undefined;

  const start = () => {
    child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    onSpawn();
    child.on('exit', (code, signal) => {
      if (stopping) return;
      console.error(`  The ${name} ended (${signal ?? `code ${String(code)}`}); starting it again.`);
      timer = setTimeout(start, RESTART_MS);
    });
  };
  start();

  return {
    pid: () => child?.pid,
    stop: async () => {
      stopping = true;
      clearTimeout(timer);
      const running = child;
      if (running?.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((done) => running.once('exit', done));
      running.kill('SIGTERM');
      const kill = setTimeout(() => running.kill('SIGKILL'), 8_000);
      await ended;
      clearTimeout(kill);
    },
  };
}
