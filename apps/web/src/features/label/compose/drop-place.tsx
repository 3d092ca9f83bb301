'use client';
import { useDroppable } from '@dnd-kit/core';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import { targetId, type Target } from './dropped';

interface DropPlaceProps {
  target: Target;
  disabled?: boolean;
  /** Name of a place that holds completions. */
  label?: string;
  className?: string;
  children?: ReactNode;
}

/** A place, or the gap between two, that a completion can be dropped on. */
export function DropPlace({ target, disabled = false, label, className, children }: DropPlaceProps) {
  const { setNodeRef, isOver } = useDroppable({ id: targetId(target), data: target, disabled });
  return (
    <div
      ref={setNodeRef}
      {...(label !== undefined && { role: 'group', 'aria-label': label })}
      data-drop={targetId(target)}
      className={clsx(
        'flex min-h-12 min-w-5 items-center justify-center rounded-sm transition-colors',
        isOver && 'outline-2 -outline-offset-2 outline-accent',
        className,
      )}
    >
      {children}
    </div>
  );
}
