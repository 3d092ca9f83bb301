import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import type { Answer } from '@touchstone/domain/judgment/answer';
import { newClientId } from '../outbox/new-client-id';
import type { JudgmentEntry, QuestionEntry, ReportEntry, SkipEntry } from '../outbox/outbox-entry';
import type { Assignment } from './desk-api';

const EXCERPT_CHARACTERS = 160;
const DAY_MS = 86_400_000;

export interface Author {
  userId: string;
  projectId: string;
}

/** What an entry is about, as its author has it at hand. */
export type About = Pick<Assignment, 'id' | 'prompt'> & Partial<Pick<Assignment, 'harmKinds'>>;
export type Judgeable = About & Pick<Assignment, 'schemeVersion' | 'scheme' | 'completions'>;

export interface Judged {
  answer: Answer;
  activeMs: number;
  sessionPosition?: number;
  supersedes?: string;
}

export function judgmentEntry(author: Author, assignment: Judgeable, judged: Judged): JudgmentEntry {
  const { schemeVersion, scheme, prompt, completions } = assignment;
  // The server takes no more than a day for one pair.
  const activeMs = Math.min(judged.activeMs, DAY_MS);
  const base = baseOf(author, assignment);
  return {
    kind: 'judgment',
    ...base,
    schemeVersion,
    shown: { scheme, prompt, completions },
    ...judged,
    activeMs,
  };
}

export interface SkipWords {
  reason?: SkipReason;
  note?: string;
}

export function skipEntry(author: Author, assignment: About, words: SkipWords): SkipEntry {
  return { kind: 'skip', ...baseOf(author, assignment), ...words };
}

export function reportEntry(author: Author, about: About, note: string): ReportEntry {
  return { kind: 'report', ...baseOf(author, about), ...(note !== '' && { note }) };
}

export function questionEntry(author: Author, about: About, body: string): QuestionEntry {
  return { kind: 'question', ...baseOf(author, about), body };
}

function baseOf({ userId, projectId }: Author, { id, prompt, harmKinds = [] }: About) {
  // What may harm is not quoted.
  const turn = harmKinds.length > 0 ? '' : (prompt.at(-1)?.content ?? '').trim();
  const excerpt = turn.length > EXCERPT_CHARACTERS ? `${turn.slice(0, EXCERPT_CHARACTERS).trimEnd()}…` : turn;
  return {
    clientId: newClientId(),
    userId,
    projectId,
    assignmentId: id,
    createdAt: Date.now(),
    excerpt,
  };
}
