'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { FIXED_COMMANDS, type DeskCommand } from './desk-commands';

export interface Clash {
  command: DeskCommand;
  key: string;
  /** What the key does already; the answers have it when no command does. */
  holder: DeskCommand | undefined;
}

interface KeyClashProps {
  clash: Clash;
  wordsOf: (command: DeskCommand) => string;
  onSwap: () => void;
  onLeave: () => void;
}

/** The key that was pressed belongs to something else: leave it there, or swap with what can be moved. */
export function KeyClash({ clash: { command, key, holder }, wordsOf, onSwap, onLeave }: KeyClashProps) {
  const t = useTranslations('desk.keys');
  return (
    <Callout
      tone="warning"
      className="mb-3"
      title={holder === undefined ? t('reserved', { key }) : t('taken', { key, holder: wordsOf(holder) })}
      action={
        <>
          {holder !== undefined && !FIXED_COMMANDS.has(holder) && (
            <Button size="sm" onClick={onSwap}>
              {t('swap')}
            </Button>
          )}
          <Button size="sm" variant="quiet" onClick={onLeave}>
            {t('leave')}
          </Button>
        </>
      }
    >
      {holder === undefined ? t('reservedText') : t('unchanged', { command: wordsOf(command) })}
    </Callout>
  );
}
