'use client';
import type { Message } from '@touchstone/domain/message/message';
import { useState } from 'react';
import { CompletionCard } from '../label/reading/completion-card';
import { Conversation } from '../label/reading/conversation';

interface ShownComparisonProps {
  prompt: readonly Message[];
  /** In the order to show. */
  completions: readonly (readonly Message[])[];
}

/** A comparison to read again: the conversation, and the answers under it. Whoever shows it covers what may harm. */
export function ShownComparison({ prompt, completions }: ShownComparisonProps) {
  const [whole, setWhole] = useState(false);
  return (
    <div className="flex flex-col gap-4">
      <div className="overflow-hidden rounded-lg border">
        <Conversation
          messages={prompt}
          whole={whole}
          onToggle={() => {
            setWhole((now) => !now);
          }}
        />
      </div>
      <div className="grid gap-4 min-[900px]:grid-cols-2">
        {completions.map((messages, side) => (
          <CompletionCard key={side} side={side} messages={messages} isColumn={false} />
        ))}
      </div>
    </div>
  );
}
