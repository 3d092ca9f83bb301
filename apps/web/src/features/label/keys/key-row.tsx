'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { Kbd } from '@touchstone/ui/kbd';
import { FIXED_COMMANDS, type DeskCommand } from './desk-commands';
import { CONTROL_Z, pressedKey } from './pressed-key';

interface KeyRowProps {
  command: DeskCommand;
  shortcut: string;
  words: string;
  /** The next key pressed becomes its key. */
  choosing: boolean;
  onChoose: () => void;
  onKey: (key: string) => void;
  onEnd: () => void;
}

/** One command and its key, which a press of the button and then of another key changes. */
export function KeyRow({ command, shortcut, words, choosing, onChoose, onKey, onEnd }: KeyRowProps) {
  const t = useTranslations('desk.keys');
  const isFixed = FIXED_COMMANDS.has(command);
  return (
    <li className="flex min-h-9 items-center justify-between gap-4 pointer-coarse:min-h-11">
      <span className="min-w-0 wrap-anywhere">{words}</span>
      {isFixed ? (
        <span className="px-2">
          <Kbd>{shortcut}</Kbd>
        </span>
      ) : (
        <button
          type="button"
          aria-label={
            choosing ? t('pressFor', { command: words }) : t('change', { command: words, key: shortcut })
          }
          className={clsx(
            'flex min-h-8 shrink-0 items-center rounded-md px-2 hover:bg-hover pointer-coarse:min-h-11',
            choosing && 'bg-accent-soft text-accent-ink',
          )}
          onClick={onChoose}
          onBlur={onEnd}
          onKeyDown={(event) => {
            if (!choosing || event.key === 'Tab') return;
            const key = pressedKey(event.nativeEvent);
            event.preventDefault();
            if (key !== undefined && key !== CONTROL_Z && key !== 'Esc') onKey(key);
          }}
        >
          {choosing ? t('press') : <Kbd>{shortcut}</Kbd>}
        </button>
      )}
    </li>
  );
}
