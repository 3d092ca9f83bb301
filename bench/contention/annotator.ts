import { randomUUID } from 'node:crypto';
import type { HttpSession } from '@touchstone/e2e/support/http-session';

export const LEASE_SECONDS = 2;

interface Assignment {
  id: string;
  schemeVersion: number;
}

/** A judgment as it was sent, again and again until it was answered. */
export interface Sent {
  assignmentId: string;
  clientId: string;
  answer: { outcome: 'prefer'; side: number; strength: number } | { outcome: 'tie' };
  activeMs: number;
  schemeVersion: number;
  supersedes?: string;
}

export interface Acknowledged {
  id: string;
  standing: 'counted' | 'surplus' | 'set_aside';
  sent: Sent;
}

/**
 * One annotator without a browser, who does what people and bad networks do: judges, skips, gives back, walks away and comes
 * back after the lease, changes a judgment, loses the answer to a request and sends it again, twice at once too. It keeps its
 * outbox as the desk does: what was sent stays in it until the server has answered.
 */
export class Annotator {
  readonly acknowledged = new Map<string, Acknowledged>();
  readonly refused: string[] = [];
  /** What must never be answered, however the network behaves. */
  readonly faults: string[] = [];
  readonly did = new Map<string, number>();
  private outbox: Sent[] = [];
  private put: { at: number; judgment: Sent }[] = [];

  constructor(
    readonly session: HttpSession,
    readonly userId: string,
    private readonly projectId: string,
    private readonly random: () => number,
  ) {}

  /** Works until the time is over. */
  async work(until: number): Promise<void> {
    while (performance.now() < until) {
      await this.sendWhatWaits();
      const held = await this.ask<Assignment[]>('assignment.takeWork', { wanted: 1 + this.below(3) });
      if (!held?.length) await pause(100);
      for (const assignment of held ?? []) if (!this.isUnderWay(assignment.id)) await this.treat(assignment);
    }
  }

  /** Sends until nothing waits any more. */
  async finish(): Promise<void> {
    while (this.outbox.length + this.put.length > 0) {
      await this.sendWhatWaits(true);
      if (this.outbox.length > 0) await pause(200);
    }
  }

  private async treat(assignment: Assignment): Promise<void> {
    const judgment = this.judgmentOf(assignment);
    const drawn = this.random();
    if (drawn < 0.08)
      return this.note('skipped', this.ask('assignment.skip', { assignmentId: assignment.id }));
    if (drawn < 0.12) return this.note('gave back', this.ask('assignment.release', {}));
    if (drawn < 0.17) return this.note('walked away', Promise.resolve());
    if (drawn < 0.27) {
      this.put.push({ at: performance.now() + LEASE_SECONDS * 1000 * (0.8 + this.random()), judgment });
      return this.note('let it lie', Promise.resolve());
    }
    this.outbox.push(judgment);
    if (drawn < 0.37) return this.note('was cut off', this.send(judgment, this.below(25)));
    if (drawn < 0.42)
      return this.note('sent twice at once', Promise.all([this.send(judgment), this.send(judgment)]));
    await this.note('judged', this.send(judgment));
    if (drawn < 0.52 && this.acknowledged.has(judgment.clientId)) {
      const change = { ...this.judgmentOf(assignment), supersedes: judgment.clientId };
      this.outbox.push(change);
      await this.note('changed', this.send(change));
    }
  }

  private async note(what: string, doing: Promise<unknown>): Promise<void> {
    this.did.set(what, (this.did.get(what) ?? 0) + 1);
    await doing;
  }

  private judgmentOf({ id, schemeVersion }: Assignment): Sent {
    const step = this.below(4);
    const answer =
      step === 0
        ? ({ outcome: 'tie' } as const)
        : ({ outcome: 'prefer', side: this.below(2), strength: step } as const);
    return { assignmentId: id, clientId: randomUUID(), answer, activeMs: this.below(60_000), schemeVersion };
  }

  private isUnderWay(assignmentId: string): boolean {
    return [...this.outbox, ...this.put.map(({ judgment }) => judgment)].some(
      (judgment) => judgment.assignmentId === assignmentId,
    );
  }

  private async sendWhatWaits(all = false): Promise<void> {
    const due = this.put.filter(({ at }) => all || at < performance.now());
    this.put = this.put.filter((each) => !due.includes(each));
    this.outbox.push(...due.map(({ judgment }) => judgment));
    for (const judgment of [...this.outbox]) await this.send(judgment);
  }

  /** @param cutAfter milliseconds after which the annotator's side is gone, whatever the server has done by then */
  private async send(judgment: Sent, cutAfter?: number): Promise<void> {
    const answered = await this.ask<{ id: string; standing: Acknowledged['standing'] }>(
      'judgment.submit',
      { ...judgment, claimNext: false },
      cutAfter,
    );
    if (answered === undefined) return; // no answer, or a refusal that `ask` has noted
    const before = this.acknowledged.get(judgment.clientId);
    if (before && (before.id !== answered.id || before.standing !== answered.standing))
      this.faults.push(`the same judgment was answered as ${before.id} and as ${answered.id}`);
    this.acknowledged.set(judgment.clientId, { ...answered, sent: judgment });
    this.outbox = this.outbox.filter((each) => each !== judgment);
  }

  /** @returns undefined when there was no answer, or a refusal */
  private async ask<T>(path: string, input: object, cutAfter?: number): Promise<T | undefined> {
    const body = { projectId: this.projectId, ...input };
    try {
      return await this.session.call<T>(path, body, 'mutation', cutAfter);
    } catch (error) {
      const refusal = /^\S+: ([A-Z_]+): /.exec(error instanceof Error ? error.message : '');
      if (refusal && refusal[1] !== 'INTERNAL') this.refuse(path, input, String(refusal[1]));
      return undefined;
    }
  }

  private refuse(path: string, input: object, code: string): void {
    const judgment = input as Partial<Sent>;
    this.outbox = this.outbox.filter(({ clientId }) => clientId !== judgment.clientId);
    this.refused.push(`${path}${judgment.supersedes ? ' (a change)' : ''}: ${code}`);
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
