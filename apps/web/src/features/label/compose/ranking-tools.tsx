'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { ranksIn, setRanks } from './draft-changes';
import { keepFocus } from './keep-focus';
import { changed } from './effect';
import { sideLetter } from './side-letter';
import { moveBy, takeOut, toggleTie } from './tiers';
import type { Composing } from './use-composing';

/** Buttons that move the completion in hand, in their place from the start so that nothing jumps; and the keys for it. */
export function RankingTools({ composing, canTie }: { composing: Composing; canTie: boolean }) {
  const t = useTranslations('labelCompose.ranking');
  const { draft, arity, held, disabled, apply } = composing;
  const ranks = ranksIn(draft, arity);
  const letter = held === undefined ? '' : sideLetter(held);
  const tool = (
    name: 'up' | 'down' | 'tie' | 'out',
    kbd: string,
    move: (side: number) => (number | null)[],
  ) => (
    <Button
      size="sm"
      kbd={kbd}
      aria-label={held === undefined ? t(name) : t(`${name}Name`, { side: letter })}
      disabled={disabled || held === undefined}
      onMouseDown={keepFocus}
      onClick={() => {
        if (held !== undefined) apply(changed(setRanks(draft, move(held))));
      }}
    >
      {t(name)}
    </Button>
  );
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <div
        role="group"
        aria-label={held === undefined ? t('toolsNone') : t('tools', { side: letter })}
        className="flex gap-1"
      >
        {tool('up', '←', (side) => moveBy(ranks, side, -1))}
        {tool('down', '→', (side) => moveBy(ranks, side, 1))}
        {canTie && tool('tie', '=', (side) => toggleTie(ranks, side))}
        {tool('out', '⌫', (side) => takeOut(ranks, side))}
      </div>
      <p className="min-w-0 flex-1 text-sm text-muted pointer-coarse:hidden max-lg:hidden">
        {t('help', { first: sideLetter(0), last: sideLetter(arity - 1), arity, tie: canTie ? 'yes' : 'no' })}
      </p>
    </div>
  );
}
