'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { useAnswerWords } from '../view/use-answer-words';
import { useSwipe } from './use-swipe';

interface SwipeSurfaceProps {
  scheme: LabelScheme;
  /** Not while looking at an earlier judgment, nor where a dialog is open. */
  disabled: boolean;
  onChoose: (answer: Extract<Answer, { outcome: 'prefer' }>) => void;
  children: ReactNode;
}

const LOOKS = [
  'left-3 border-side-a bg-side-a-soft text-side-a-strong',
  'right-3 border-side-b bg-side-b-soft text-side-b-strong',
] as const;

/**
 * Where a finger swipes left for A or right for B: the middle strength of that side, shown before the finger lets go and
 * with undo after. Only pairs have two sides to swipe to.
 */
export function SwipeSurface({ scheme, disabled, onChoose, children }: SwipeSurfaceProps) {
  const t = useTranslations('desk.swipe');
  const wordsOf = useAnswerWords(scheme);
  const steps = scheme.kind === 'pairwise' ? scheme.steps : 0;
  const answerOf = (side: 0 | 1) => ({ outcome: 'prefer', side, strength: Math.ceil(steps / 2) }) as const;
  const [swipe, handlers] = useSwipe(!disabled && steps > 0, (side) => {
    onChoose(answerOf(side));
  });
  return (
    <div {...handlers} className="relative flex min-h-0 flex-1 flex-col">
      {children}
      {swipe && (
        <p
          aria-hidden
          className={clsx(
            'pointer-events-none absolute top-1/3 z-20 max-w-[70%] rounded-lg border-2 px-4 py-3 font-semibold',
            LOOKS[swipe.side],
            swipe.isFar ? 'opacity-100' : 'opacity-60',
          )}
        >
          {swipe.isFar
            ? t('letGo', { answer: wordsOf(answerOf(swipe.side)).full })
            : wordsOf(answerOf(swipe.side)).full}
        </p>
      )}
    </div>
  );
}
