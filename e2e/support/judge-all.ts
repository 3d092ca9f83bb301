import { randomUUID } from 'node:crypto';
import type { HttpSession } from './http-session';

interface Claimed {
  id: string;
  schemeVersion: number;
  completions: { content: string }[][];
}

/** The side that an annotator takes, from the texts as they were shown, and their count. */
export type ChoosesSide = (texts: string[], at: number) => 0 | 1;

/** Judges everything a project hands out to somebody, as their browser would. @returns how many */
export async function judgeAll(
  annotator: HttpSession,
  projectId: string,
  chooses: ChoosesSide,
): Promise<number> {
  for (let at = 0; ; at += 1) {
    const [work] = await annotator.call<Claimed[]>('assignment.takeWork', { projectId, wanted: 1 });
    if (!work) return at;
    const texts = work.completions.map((messages) => messages.map(({ content }) => content).join('\n'));
    await annotator.call('judgment.submit', {
      ...{ projectId, assignmentId: work.id, clientId: randomUUID(), schemeVersion: work.schemeVersion },
      ...{ answer: { outcome: 'prefer', side: chooses(texts, at), strength: 1 + (at % 3) } },
      ...{ activeMs: 9000 + 100 * (at % 40), sessionPosition: at + 1 },
    });
  }
}
