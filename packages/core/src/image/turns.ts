import { AppError } from '@touchstone/domain/error/app-error';

export interface TurnLimits {
  /** At once, for everybody together. */
  all: number;
  /** At once, for one person. */
  each: number;
  /** How many of one person may wait. */
  waiting: number;
}

interface Waiting {
  who: string;
  start: () => void;
}

/**
 * Lets only so much happen at once. What waits is taken in the order it came, but whoever has as many as one person may
 * have lets others pass: a page full of images is slow for its reader alone.
 */
export class Turns {
  private readonly running: string[] = [];
  private readonly waiting: Waiting[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /**
   * Does the work when its turn has come.
   *
   * @param signal ends the waiting; the work itself has to listen on its own
   * @throws AppError TOO_MANY when too much of this person waits already, or the signal ends the waiting
   */
  async take<T>(who: string, signal: AbortSignal, work: () => Promise<T>): Promise<T> {
    await this.turnOf(who, signal);
    try {
      return await work();
    } finally {
      this.running.splice(this.running.indexOf(who), 1);
      this.startNext();
    }
  }

  private async turnOf(who: string, signal: AbortSignal): Promise<void> {
    const ofTheirs = this.waiting.filter((other) => other.who === who).length;
    if (signal.aborted || ofTheirs >= this.limits.waiting) throw tooMany();
    const { promise, resolve, reject } = deferred();
    const entry = { who, start: resolve };
    const giveUp = () => {
      const place = this.waiting.indexOf(entry);
      if (place >= 0) this.waiting.splice(place, 1);
      reject(tooMany());
    };
    signal.addEventListener('abort', giveUp, { once: true });
    this.waiting.push(entry);
    this.startNext();
    await promise.finally(() => {
      signal.removeEventListener('abort', giveUp);
    });
  }

  private startNext(): void {
    while (this.running.length < this.limits.all) {
      const place = this.waiting.findIndex(({ who }) => this.runningOf(who) < this.limits.each);
      const [next] = place < 0 ? [] : this.waiting.splice(place, 1);
      if (!next) return;
      this.running.push(next.who);
      next.start();
    }
  }

  private runningOf(who: string): number {
    return this.running.filter((other) => other === who).length;
  }
}

const tooMany = () =>
  new AppError('TOO_MANY', 'Too many images are asked for at once. Try again in some seconds.');

/** A promise that is settled from outside: `Promise.withResolvers` of later Node. */
function deferred() {
  let resolve: () => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<void>((done, fail) => {
    resolve = done;
    reject = fail;
  });
  return { promise, resolve, reject };
}
