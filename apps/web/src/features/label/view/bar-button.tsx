'use client';
import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { keepFocus } from '../compose/keep-focus';
import { ariaKey } from '../keys/aria-key';

interface BarButtonProps extends Omit<ComponentProps<'button'>, 'children' | 'type'> {
  /** What it does, in full: its name. */
  label: string;
  /** As much of that as there is room for. */
  short: string;
  /** Where there is no room for that either: on a phone. */
  narrow?: string | undefined;
  /** The key as shown; left out where there is no keyboard. */
  shortcut: string;
  /** The same for assistive technology, where what is shown is a sign. */
  keys?: string;
}

/** For a group of them that takes no more room than it needs, once there is enough. */
export const AS_WIDE_AS_ITS_WORDS =
  'min-[900px]:flex-none min-[900px]:[&>button]:flex-none min-[900px]:[&>button]:basis-auto min-[900px]:[&>button]:px-4';

/** A button of the bar, with its key beside or under it; as narrow as seven in a row on a phone need it to be. */
export function BarButton({
  label,
  short,
  narrow,
  shortcut,
  keys = shortcut,
  className,
  ...props
}: BarButtonProps) {
  return (
    <button
      {...props}
      type="button"
      onMouseDown={keepFocus}
      aria-label={label}
      aria-keyshortcuts={ariaKey(keys)}
      title={label}
      className={clsx(
        'flex h-13 min-w-0 flex-1 basis-0 flex-col items-center justify-center rounded-md border text-sm leading-4 font-semibold select-none',
        'transition-colors disabled:opacity-50 max-sm:tracking-tight pointer-coarse:h-12 min-[900px]:h-11 min-[900px]:flex-row min-[900px]:gap-2 min-[900px]:px-2',
        className,
      )}
    >
      <span className={clsx('text-center text-balance', narrow !== undefined && 'max-sm:hidden')}>
        {short}
      </span>
      {narrow !== undefined && <span className="sm:hidden">{narrow}</span>}
      <kbd aria-hidden className="font-sans text-sm leading-4 font-normal opacity-80 pointer-coarse:hidden">
        {shortcut}
      </kbd>
    </button>
  );
}
