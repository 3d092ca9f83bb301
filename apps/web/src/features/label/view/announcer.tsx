'use client';
'use memo';
import { useTranslations } from 'next-intl';
import { shownNumber, shownPair, type DeskState } from '../desk/desk-state';

interface AnnouncerProps {
  desk: DeskState;
  /** What was done last, in words. */
  last: string;
}

/** Tells a screen reader what was noted and which pair is on the desk now. */
export function Announcer({ desk, last }: AnnouncerProps) {
  const t = useTranslations('label.announce');
  const number = shownNumber(desk);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {!shownPair(desk)
        ? ''
        : desk.revisiting === undefined
          ? `${last} ${t('pair', { number })}`
          : t('again', { number })}
    </p>
  );
}
