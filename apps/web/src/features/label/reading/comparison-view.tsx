'use client';
import { memo } from 'react';
import type { Assignment } from '../desk/desk-api';
import { CompletionCard } from './completion-card';
import { Conversation } from './conversation';

interface PairViewProps {
  assignment: Assignment;
  whole: boolean;
  onToggleWhole: () => void;
}

/** A comparison: the conversation, and under it the two answers beside each other, or one under the other. */
export const PairView = memo(function PairView({ assignment, whole, onToggleWhole }: PairViewProps) {
  const { prompt, completions } = assignment;
  return (
    <div>
      <Conversation messages={prompt} whole={whole} onToggle={onToggleWhole} />
      <div className="mx-auto grid w-full max-w-[40rem] gap-3 p-3 min-[900px]:max-w-[78rem] min-[900px]:grid-cols-2 min-[900px]:gap-4 min-[900px]:p-4">
        <CompletionCard side={0} messages={completions[0] ?? []} />
        <CompletionCard side={1} messages={completions[1] ?? []} />
      </div>
    </div>
  );
});
