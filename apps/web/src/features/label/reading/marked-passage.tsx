'use client';
import { useContext, type ComponentProps } from 'react';
import { SpanMarkingContext } from './span-marking-context';

interface MarkedPassageProps extends ComponentProps<'mark'> {
  'data-mark-ends'?: string;
}

/** A marked passage. Where a mark ends stands what it is marked as, so that colour is not all that says so. */
export function MarkedPassage(props: MarkedPassageProps) {
  const marking = useContext(SpanMarkingContext);
  const ending = props['data-mark-ends']?.split(' ').map((index) => marking?.marks[Number(index)]) ?? [];
  return (
    <>
      <mark {...props} />
      {ending.map((mark, place) => (
        <span key={place} title={mark?.note} className="mark-label">
          {marking?.labels.find(({ id }) => id === mark?.label)?.name ?? mark?.label}
        </span>
      ))}
    </>
  );
}
