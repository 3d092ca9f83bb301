'use client';
import { useState, type PointerEvent } from 'react';
import { readSwipe, type Swipe } from './swipe';

interface Start {
  pointerId: number;
  x: number;
  y: number;
}

/** What has a sideways movement of its own. */
const OWN_SWIPE = 'pre, table, input, textarea, select, [role=slider], [data-no-swipe]';

export interface SwipeHandlers {
  onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  onPointerCancel: () => void;
}

/**
 * Choosing a side by a swipe of a finger. The browser keeps vertical scrolling (`touch-action: pan-y` on what scrolls) and takes
 * the pointer away (`pointercancel`) once it scrolls. While text is selected a finger moves the selection.
 *
 * @returns where the swipe stands now, and the handlers of the surface
 */
export function useSwipe(
  enabled: boolean,
  onChoose: (side: 0 | 1) => void,
): [Swipe | undefined, SwipeHandlers] {
  const [start, setStart] = useState<Start>();
  const [swipe, setSwipe] = useState<Swipe>();

  function end() {
    setStart(undefined);
    setSwipe(undefined);
  }

  return [
    swipe,
    {
      onPointerDown(event) {
        const isElsewhere = event.target instanceof Element && event.target.closest(OWN_SWIPE) !== null;
        if (!enabled || event.pointerType !== 'touch' || !event.isPrimary || isElsewhere) return;
        setStart({ pointerId: event.pointerId, x: event.clientX, y: event.clientY });
      },
      onPointerMove(event) {
        if (start?.pointerId !== event.pointerId) return;
        if (document.getSelection()?.isCollapsed === false) end();
        else setSwipe(readSwipe(start, pointOf(event), event.currentTarget.clientWidth));
      },
      onPointerUp(event) {
        if (start?.pointerId !== event.pointerId) return;
        const last = readSwipe(start, pointOf(event), event.currentTarget.clientWidth);
        end();
        if (last?.isFar && document.getSelection()?.isCollapsed !== false) onChoose(last.side);
      },
      onPointerCancel: end,
    },
  ];
}

const pointOf = ({ clientX, clientY }: PointerEvent) => ({ x: clientX, y: clientY });
