import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import type { Problem } from '@touchstone/domain/error/problem';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { Message } from '@touchstone/domain/message/message';

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
  refusal?: { code: string; message: string; problem?: Problem };
}

export interface JudgmentEntry extends EntryBase {
  kind: 'judgment';
  answer: Answer;
  activeMs: number;
  schemeVersion: number;
  /** Number of the comparison in its sitting, from 1; absent where none is counted. */
  sessionPosition?: number;
  /** What the answer is about, as it was shown: a refused judgment can be read without the server. An older page left it out. */
  shown?: {
    /** What was asked; the desk where a refused entry is read may ask something else. */
    scheme?: LabelScheme;
    prompt: readonly Message[];
    completions: readonly (readonly Message[])[];
  };
  /** Client id of the judgment this one revises. */
  supersedes?: string;
}

export interface SkipEntry extends EntryBase {
  kind: 'skip';
  reason?: SkipReason;
  note?: string;
}

/** Harmful or broken content brought to the reviewers' notice. */
export interface ReportEntry extends EntryBase {
  kind: 'report';
  note?: string;
}

/** A question to the reviewers about a comparison. */
export interface QuestionEntry extends EntryBase {
  kind: 'question';
  body: string;
}

/** Something the annotator did that the server has not acknowledged yet. */
export type OutboxEntry = JudgmentEntry | SkipEntry | ReportEntry | QuestionEntry;

/** Whether it ends the comparison for this person; a question leaves it on the desk. */
export const isFinal = ({ kind }: OutboxEntry): boolean => kind !== 'question';
export const isWaiting = (entry: OutboxEntry): boolean => entry.refusal === undefined;
export const isRefused = (entry: OutboxEntry): boolean => entry.refusal !== undefined;
