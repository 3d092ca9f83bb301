import type { Answer } from '@touchstone/domain/judgment/answer';

interface EntryBase {
  /** Made once, in the browser; the server knows a judgment by it however often it is sent. */
  clientId: string;
  userId: string;
  projectId: string;
  assignmentId: string;
  /** Milliseconds since 1970, by the browser's clock: for people to read, never for order. */
  createdAt: number;
  /** The beginning of the last turn, so that a refused entry can be recognised. */
  excerpt: string;
  /** Set when the server refused it for good; such an entry is kept until its author dismisses it. */
  refusal?: { code: string; message: string };
}

export interface JudgmentEntry extends EntryBase {
  kind: 'judgment';
  answer: Answer;
  activeMs: number;
  schemeVersion: number;
  /** Client id of the judgment this one revises. */
  supersedes?: string;
}

export interface SkipEntry extends EntryBase {
  kind: 'skip';
}

/** Something the annotator did that the server has not acknowledged yet. */
export type OutboxEntry = JudgmentEntry | SkipEntry;

export const isWaiting = (entry: OutboxEntry): boolean => entry.refusal === undefined;
export const isRefused = (entry: OutboxEntry): boolean => entry.refusal !== undefined;
