'use client';
import type { Message } from '@touchstone/domain/message/message';
import { Button } from '@touchstone/ui/button';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CompletionCard } from '../label/reading/completion-card';
import { Conversation } from '../label/reading/conversation';

interface ShownComparisonProps {
  prompt: readonly Message[];
  /** In the order to show. */
  completions: readonly (readonly Message[])[];
  /** Why it is covered until asked for; undefined when it is not. */
  warning: string | undefined;
}

/** A comparison to read again: the conversation, and the answers under it. */
export function ShownComparison({ prompt, completions, warning }: ShownComparisonProps) {
  const t = useTranslations('ownWork.judgment');
  const [revealed, setRevealed] = useState(warning === undefined);
  const [whole, setWhole] = useState(false);
  if (!revealed) {
    return (
      <div className="flex flex-col items-start gap-3 rounded-lg border bg-sunken p-4">
        <p className="max-w-reading">{warning}</p>
        <Button
          icon={<Eye aria-hidden />}
          onClick={() => {
            setRevealed(true);
          }}
        >
          {t('reveal')}
        </Button>
      </div>
    );
  }
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
