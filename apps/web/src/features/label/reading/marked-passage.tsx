'use client';
import { useTranslations } from 'next-intl';
import { useContext, type ComponentProps, type SyntheticEvent } from 'react';
import type { SpanMarking } from './span-marking';
import { SpanMarkingContext } from './span-marking-context';

interface MarkedPassageProps extends ComponentProps<'mark'> {
  'data-marks'?: string;
  'data-mark-ends'?: string;
}

/**
 * A marked passage. A click opens its mark, the innermost where several lie over it; where a mark ends stands what it is
 * marked as, so that colour is not all that says so, as a button that keys reach and that shows how far the mark goes.
 */
export function MarkedPassage(props: MarkedPassageProps) {
  const marking = useContext(SpanMarkingContext);
  return (
    <>
      <mark
        {...props}
        onClick={() => {
          const innermost = innermostOf(placesIn(props['data-marks']), marking);
          if (innermost !== undefined && document.getSelection()?.isCollapsed !== false)
            marking?.onOpen(innermost);
        }}
      />
      {marking &&
        placesIn(props['data-mark-ends']).map((at) => <MarkLabel key={at} marking={marking} at={at} />)}
    </>
  );
}

function MarkLabel({ marking, at }: { marking: SpanMarking; at: number }) {
  const t = useTranslations('labelReading.marks');
  const mark = marking.marks[at];
  if (!mark) return null;
  const name = marking.labels.find(({ id }) => id === mark.label)?.name ?? mark.label;
  const { note } = mark;
  return (
    <button
      type="button"
      title={note}
      aria-label={note === undefined ? t('open', { name }) : t('openNoted', { name, note })}
      className="mark-label"
      onClick={() => {
        marking.onOpen(at);
      }}
      onMouseEnter={(event) => {
        showExtent(event, at, true);
      }}
      onMouseLeave={(event) => {
        showExtent(event, at, false);
      }}
      onFocus={(event) => {
        showExtent(event, at, true);
      }}
      onBlur={(event) => {
        showExtent(event, at, false);
      }}
    >
      {name}
      {note !== undefined && <span aria-hidden> ✎</span>}
    </button>
  );
}

/** Past React: drawing thousands of words again for a pointer that passes by would make it stumble. */
function showExtent({ currentTarget }: SyntheticEvent<HTMLElement>, at: number, shown: boolean) {
  const message = currentTarget.closest('[data-message]');
  for (const passage of message?.querySelectorAll(`mark[data-marks~="${String(at)}"]`) ?? [])
    passage.toggleAttribute('data-shown', shown);
}

const placesIn = (list: string | undefined): number[] => list?.split(' ').map(Number) ?? [];

function innermostOf(places: readonly number[], marking: SpanMarking | undefined): number | undefined {
  const lengthOf = (at: number) => {
    const mark = marking?.marks[at];
    return mark ? mark.end - mark.start : Infinity;
  };
  return [...places].sort((one, other) => lengthOf(one) - lengthOf(other))[0];
}
