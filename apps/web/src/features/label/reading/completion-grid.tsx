'use client';
import clsx from 'clsx';
import { memo, useMemo } from 'react';
import type { Span } from '@touchstone/domain/judgment/answer';
import type { Message } from '@touchstone/domain/message/message';
import { CompletionCard } from './completion-card';
import { marksOf } from './span-marking';

interface CompletionGridProps {
  completions: readonly (readonly Message[])[];
  layout: 'side_by_side' | 'stacked';
  isLinked: boolean;
  marks: readonly Span[] | undefined;
}

/** Columns by the number of answers: as many as leave each of them a readable line. */
const COLUMNS: Record<number, string> = {
  2: 'min-[900px]:max-w-[78rem] min-[900px]:grid-cols-2',
  3: 'min-[900px]:max-w-[110rem] min-[900px]:grid-cols-2 min-[1200px]:grid-cols-3',
  4: 'min-[900px]:max-w-[78rem] min-[900px]:grid-cols-2',
};
const MANY = 'min-[900px]:max-w-[110rem] min-[900px]:grid-cols-2 min-[1200px]:grid-cols-3';

/** The answers, beside each other where there is room, or one under the other. */
export const CompletionGrid = memo(function CompletionGrid(props: CompletionGridProps) {
  const { completions, layout, isLinked, marks } = props;
  const bySide = useMemo(
    () => completions.map((messages, side) => marks && marksOf(marks, side, messages.length)),
    [completions, marks],
  );
  return (
    <div
      className={clsx(
        'mx-auto grid w-full max-w-[40rem] gap-3 p-3 min-[900px]:gap-4 min-[900px]:p-4',
        layout === 'side_by_side' && (COLUMNS[completions.length] ?? MANY),
      )}
    >
      {completions.map((messages, side) => (
        <CompletionCard key={side} side={side} messages={messages} isColumn={isLinked} marks={bySide[side]} />
      ))}
    </div>
  );
});
