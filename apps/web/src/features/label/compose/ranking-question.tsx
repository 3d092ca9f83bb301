'use client';
import {
  DndContext,
  PointerSensor,
  pointerWithin,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Fragment, useRef } from 'react';
import { ranksIn, setRanks } from './draft-changes';
import { changed } from './effect';
import { DropPlace } from './drop-place';
import { dropped, type Target } from './dropped';
import type { QuestionProps } from './question-props';
import { RankingChip } from './ranking-chip';
import { RankingTools } from './ranking-tools';
import { tiersOf, unplacedOf } from './tiers';
import { useDragWords } from './use-drag-words';

/** A finger that moves less than this taps. */
const DRAG_AFTER_PX = 6;

/**
 * A ranking as a row of places, the best first, with what has no place yet behind it. A completion is dropped between two
 * places, or onto one to share it. Letters stand for completions: they are far too long to be dragged about.
 */
export function RankingQuestion({ composing, question }: QuestionProps<'ranking'>) {
  const t = useTranslations('labelCompose');
  const { draft, arity, disabled, apply } = composing;
  const canTie = question.outcomes.tie;
  const ranks = ranksIn(draft, arity);
  const tiers = tiersOf(ranks);
  const unplaced = unplacedOf(ranks);
  const focusedRef = useRef<number>(undefined);
  const words = useDragWords(tiers.length);
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: DRAG_AFTER_PX } }));
  const chip = (side: number) => (
    <RankingChip key={side} composing={composing} side={side} focusedRef={focusedRef} />
  );

  function drop({ active, over }: DragEndEvent) {
    const target = over?.data.current as Target | undefined;
    if (target && !disabled) apply(changed(setRanks(draft, dropped(ranks, Number(active.id), target))));
  }

  return (
    <DndContext
      id="ranking"
      sensors={sensors}
      collisionDetection={pointerWithin}
      accessibility={{
        announcements: words,
        screenReaderInstructions: { draggable: t('drag.instructions') },
      }}
      onDragStart={({ active }) => {
        apply({ kind: 'hold', side: Number(active.id) });
      }}
      onDragEnd={drop}
    >
      <div
        role="group"
        aria-label={t('title.ranking')}
        className={clsx(
          'flex flex-wrap items-stretch gap-y-1',
          draft.outcome === 'cannot_judge' && 'opacity-50',
        )}
      >
        <DropPlace
          target={{ kind: 'gap', at: 0 }}
          className={clsx(
            tiers.length === 0 ? 'min-w-40 flex-1 rounded-md border border-dashed border-line-strong' : 'w-5',
          )}
        >
          {tiers.length === 0 && <span className="px-2 text-sm text-muted">{t('ranking.dropHere')}</span>}
        </DropPlace>
        {tiers.map((tier, at) => (
          <Fragment key={tier[0]}>
            <DropPlace
              target={{ kind: 'place', at }}
              disabled={!canTie}
              label={t('ranking.place', { place: at + 1 })}
              className="gap-1 rounded-md border bg-sunken px-1.5"
            >
              <span aria-hidden className="text-sm text-muted tabular">
                {at + 1}
              </span>
              {tier.map(chip)}
            </DropPlace>
            {/* Behind the last place all the room is left to drop on. */}
            <DropPlace
              target={{ kind: 'gap', at: at + 1 }}
              className={at < tiers.length - 1 ? 'w-5' : 'flex-1'}
            >
              {at < tiers.length - 1 && (
                <span aria-hidden className="text-muted">
                  ›
                </span>
              )}
            </DropPlace>
          </Fragment>
        ))}
        <DropPlace
          target={{ kind: 'tray' }}
          label={t('ranking.unplaced')}
          className="ms-auto min-w-24 gap-1 rounded-md border border-dashed border-line-strong px-1.5"
        >
          <span className="text-sm text-muted max-sm:sr-only">
            {unplaced.length > 0 ? t('ranking.unplaced') : t('ranking.empty')}
          </span>
          {unplaced.map(chip)}
        </DropPlace>
      </div>
      <RankingTools composing={composing} canTie={canTie} />
    </DndContext>
  );
}
