'use client';
import { useTranslations } from 'next-intl';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { shownNumber, shownPair, type DeskState } from '../desk/desk-state';

interface AnnouncerProps {
  desk: DeskState;
  /** What was done last, in words. */
  last: string;
  /** The pair lies covered, since it may hold harmful content. */
  covered: boolean;
}

/** Tells a screen reader what was noted and which pair is on the desk now. */
export function Announcer({ desk, last, covered }: AnnouncerProps) {
  const t = useTranslations('label.announce');
  const { keys } = useKeysOfDesk();
  const number = shownNumber(desk);
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {!shownPair(desk)
          ? ''
          : desk.revisiting === undefined
            ? `${last} ${t('pair', { number })}`
            : t('again', { number })}
      </p>
      {/* On its own: uncovering it does not say the rest again. */}
      <p role="status" aria-live="polite" className="sr-only">
        {covered ? t('covered', { shortcut: keys.reveal }) : ''}
      </p>
    </>
  );
}
