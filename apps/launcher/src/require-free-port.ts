import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { StartFailure } from './start-failure';

/** A web server that was stopped a moment ago may still hold the port. */
const PATIENCE_MS = 2_000;

/** @throws StartFailure when nothing can listen there */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const error = await tryListening(port, host);
    if (!error) return;
    if (error.code !== 'EADDRINUSE' || Date.now() > deadline)
      throw new StartFailure(sentence(error, port, host));
    await delay(100);
  }
}

function tryListening(port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', done);
    probe.listen(port, host, () => probe.close(() => done(undefined)));
  });
}

function sentence({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what listens there, or set PORT to another one.`;
    case 'EACCES':
      return `Port ${port} may not be used by this account. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine.`;
    default:
      return `Can't listen on ${host}:${port}: ${message}.`;
  }
}
