import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Instance {
  url: string;
  /** The first owner's one-time link; undefined once an owner has a password. */
  ownerLink: string | undefined;
  dataFolder: string;
  /** Everything it printed so far. */
  output: () => string;
  process: ChildProcess;
  /** As Ctrl-C does; resolves with the exit code. */
  stop: () => Promise<number>;
}

export interface InstanceOptions {
  /** An existing folder to go on with; a temporary one, removed by `stop`, when absent. */
  dataFolder?: string;
  env?: Record<string, string>;
  demo?: boolean;
}

/** Starts the whole product as a user does, by `npm start`'s own script, on a free port. */
export async function startInstance(options: InstanceOptions = {}): Promise<Instance> {
  const dataFolder = options.dataFolder ?? mkdtempSync(join(tmpdir(), 'touchstone-instance-'));
  const port = options.env?.['PORT'] ?? (await freePort());
  const child = spawn(
    process.execPath,
    [join(ROOT, 'scripts/start.mjs'), ...(options.demo ? [] : ['--no-demo'])],
    {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(port),
        HOST: '127.0.0.1',
        TOUCHSTONE_DATA: dataFolder,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  const exited = new Promise<number>((done) => child.once('exit', (code) => done(code ?? 1)));
  await new Promise<void>((ready, fail) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('Ctrl-C stops everything')) ready();
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    void exited.then((code) => fail(new Error(`The instance ended with ${String(code)}:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${String(port)}`,
    ownerLink: /http:\S+\/link\/\S+/.exec(output)?.[0],
    dataFolder,
    output: () => output,
    process: child,
    stop: async () => {
      child.kill('SIGTERM');
      const code = await exited;
      if (options.dataFolder === undefined) rmSync(dataFolder, { recursive: true, force: true });
      return code;
    },
  };
}

/** The pids that an instance wrote down in its data folder. */
export function processes(dataFolder: string): { launcher: number; children: number[] } {
  return JSON.parse(readFileSync(join(dataFolder, 'processes.json'), 'utf8')) as {
    launcher: number;
    children: number[];
  };
}

/** A port that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
