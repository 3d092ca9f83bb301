'use client';

import clsx from 'clsx';
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonLook } from './button-class';

export interface IconButtonProps extends ComponentProps<'button'>, ButtonLook {
  /** What it does, in words: its accessible name and its tooltip. */
  label: string;
}

export function IconButton({
  label,
  variant = 'quiet',
  size,
  type = 'button',
  className,
  ...props
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...props}
      type={type}
      aria-label={label}
      className={clsx(buttonClass({ variant, size }, true), className)}
    />
  );
}
