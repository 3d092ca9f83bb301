'use client';
import type { Announcements, UniqueIdentifier } from '@dnd-kit/core';
import { useTranslations } from 'next-intl';
import type { Target } from './dropped';
import { sideLetter } from './side-letter';

/** What is read out while a completion of a ranking with `places` places is dragged. */
export function useDragWords(places: number): Announcements {
  const t = useTranslations('labelCompose.drag');
  const side = (id: UniqueIdentifier) => sideLetter(Number(id));
  const over = (target: Target | undefined): string => {
    switch (target?.kind) {
      case 'gap':
        return target.at < places ? t('overGap', { place: target.at + 1 }) : t('overEnd');
      case 'place':
        return t('overPlace', { place: target.at + 1 });
      case 'tray':
        return t('overTray');
      default:
        return t('overNothing');
    }
  };
  return {
    onDragStart: ({ active }) => t('start', { side: side(active.id) }),
    onDragOver: (event) => over(event.over?.data.current as Target | undefined),
    // Where it ended is said like every other change of the draft.
    onDragEnd: ({ active }) => t('end', { side: side(active.id) }),
    onDragCancel: () => t('cancel'),
  };
}
