'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { digitOf } from '../keys/digits';
import type { SelectedSpan } from './selection-to-span';
import type { SpanMarking } from './span-marking';
import { sideLook } from './sides';

interface SpanToolbarProps {
  selected: SelectedSpan;
  marking: SpanMarking;
  onDone: () => void;
}

/** What the selected passage may be marked as. It stays at the foot of the answers, where a thumb reaches it. */
export function SpanToolbar({ selected, marking, onDone }: SpanToolbarProps) {
  const t = useTranslations('labelReading');
  return (
    <div
      role="toolbar"
      aria-label={t('marks.toolbar')}
      className="sticky bottom-2 z-30 mx-auto flex w-fit max-w-[calc(100%-1rem)] flex-wrap items-center gap-2 rounded-lg border border-line-strong bg-raised px-3 py-2"
      // A press on it must not take the selection away.
      onPointerDown={(event) => {
        event.preventDefault();
      }}
    >
      <span className="text-sm text-muted">
        {t('answer.name', { side: sideLook(selected.side).letter })} · {t('marks.as')}
      </span>
      {marking.labels.map(({ id, name }, place) => (
        <Button
          key={id}
          size="sm"
          kbd={digitOf(place)}
          onClick={() => {
            marking.onMark({ ...selected, label: id });
            onDone();
          }}
        >
          {name}
        </Button>
      ))}
      <Button size="sm" variant="quiet" kbd="Esc" aria-keyshortcuts="Escape" onClick={onDone}>
        {t('marks.cancel')}
      </Button>
    </div>
  );
}
