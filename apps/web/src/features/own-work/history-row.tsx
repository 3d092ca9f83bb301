'use client';
import { ListedRow } from '../judgment-view/listed-row';
import type { HistoryEntry } from './own-work-types';
import { useAnswerLine } from '../judgment-view/use-answer-line';

interface HistoryRowProps {
  projectId: string;
  judgment: HistoryEntry;
}

/** One judgment of one's own history. */
export function HistoryRow({ projectId, judgment }: HistoryRowProps) {
  const lineOf = useAnswerLine();
  return (
    <ListedRow
      judgment={judgment}
      href={`/projects/${projectId}/my-work?judgment=${judgment.assignmentId}`}
      said={<span className="font-semibold">{lineOf(judgment.answer, judgment.steps)}</span>}
    />
  );
}
