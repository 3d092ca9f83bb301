'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { BarButton } from '../view/bar-button';
import { extreme } from './effect';
import type { QuestionProps } from './question-props';
import { SideBadge } from '../reading/side-badge';
import { sideLetter } from './side-letter';

const LOOK = {
  best: 'aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent',
  worst: 'aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface',
};

/** Which completion is the best and which the worst: a column for each. Naming one that is the other swaps them. */
export function BestWorstQuestion({ composing }: QuestionProps<'bestWorst'>) {
  const t = useTranslations('labelCompose');
  const { draft, arity, disabled, apply } = composing;
  return (
    <div role="group" aria-label={t('title.bestWorst')} className="flex gap-0.5 sm:gap-1.5">
      {Array.from({ length: arity }, (_, side) => (
        <div
          key={side}
          role="group"
          aria-label={t('answer', { side: sideLetter(side) })}
          className="flex min-w-0 flex-1 flex-col gap-0.5"
        >
          <span className="self-center">
            <SideBadge side={side} />
          </span>
          <div className="flex min-w-0 gap-0.5 max-sm:flex-col">
            {(['best', 'worst'] as const).map((which) => (
              <BarButton
                key={which}
                label={t(`bestWorst.${which}Name`, { side: sideLetter(side) })}
                short={t(`bestWorst.${which}`)}
                shortcut={which === 'best' ? sideLetter(side) : `⇧${sideLetter(side)}`}
                keys={which === 'best' ? sideLetter(side) : `Shift+${sideLetter(side)}`}
                aria-pressed={draft.outcome !== 'cannot_judge' && draft[which] === side}
                disabled={disabled}
                onClick={() => {
                  apply(extreme(draft, which, side));
                }}
                className={clsx(
                  'max-sm:flex-none border-line-strong bg-surface text-ink hover:bg-sunken',
                  LOOK[which],
                )}
              />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
