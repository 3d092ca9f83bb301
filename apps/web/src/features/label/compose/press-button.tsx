'use client';
import clsx from 'clsx';
import { keepFocus } from './keep-focus';

interface PressButtonProps {
  /** What it says, in full: its name. */
  label: string;
  /** The key that does the same; shown only where it works now. */
  shortcut?: string | undefined;
  pressed?: boolean;
  disabled?: boolean;
  onPress: () => void;
  className?: string | undefined;
  children: string | number;
}

/** Characters of a sign such as ‹‹‹‹. */
const MOST_SIGNS = 4;

const PLAIN =
  'border-line-strong bg-surface text-ink enabled:hover:bg-sunken aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-surface';

/** A small choice of a question in the panel. */
export function PressButton(props: PressButtonProps) {
  const { label, shortcut, pressed, disabled, onPress, className = PLAIN, children } = props;
  // A sign has its key under it, where there is no room beside; a word has it behind.
  const isWord = String(children).length > MOST_SIGNS;
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      disabled={disabled}
      onMouseDown={keepFocus}
      onClick={onPress}
      className={clsx(
        'flex h-9 min-w-0 flex-1 items-center justify-center rounded-sm border text-sm leading-4 select-none',
        isWord ? 'gap-1.5 px-2' : 'flex-col px-0.5',
        'transition-colors disabled:opacity-50 pointer-coarse:h-11 pointer-coarse:min-w-11',
        className,
      )}
    >
      <span className="max-w-full truncate">{children}</span>
      {shortcut && shortcut !== String(children) && (
        <kbd aria-hidden className="font-sans text-sm leading-4 opacity-80 pointer-coarse:hidden">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
