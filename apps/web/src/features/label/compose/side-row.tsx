'use client';
import clsx from 'clsx';
import type { ReactNode } from 'react';
import type { QuestionId } from './questions';
import { SideBadge } from '../reading/side-badge';
import type { Composing } from './use-composing';

interface SideRowProps {
  composing: Composing;
  question: QuestionId;
  side: number;
  /** Name of the row. */
  label: string;
  /** Short choices that fill the row in equal parts; on a touch screen, five of them. */
  isScale?: boolean;
  children: ReactNode;
}

/**
 * What is asked about one completion. All rows of a question stand together in the panel rather than under their
 * completions: those may be thousands of words long, and a control that has to be scrolled to is a control left out.
 */
export function SideRow({ composing, question, side, label, isScale = false, children }: SideRowProps) {
  const { stop, apply } = composing;
  const isCurrent = stop.question === question && stop.side === side;
  const goHere = () => {
    if (!isCurrent) apply({ kind: 'stop', stop: { question, side } });
  };
  return (
    <div
      role="group"
      aria-label={label}
      onFocus={(event) => {
        event.stopPropagation();
        goHere();
      }}
      onPointerDown={(event) => {
        event.stopPropagation();
        goHere();
      }}
      className="flex min-w-0 items-start gap-2"
    >
      <span
        className={clsx(
          'mt-1.5 pointer-coarse:mt-2.5',
          !isCurrent && stop.question === question && 'opacity-70',
        )}
      >
        <SideBadge side={side} />
      </span>
      <div
        className={clsx(
          'min-w-0 flex-1 gap-0.5',
          isScale
            ? 'grid auto-cols-fr grid-flow-col pointer-coarse:grid-flow-row pointer-coarse:grid-cols-5'
            : 'flex flex-wrap',
        )}
      >
        {children}
      </div>
    </div>
  );
}

export const isAt = ({ stop }: Composing, question: QuestionId, side: number): boolean =>
  stop.question === question && stop.side === side;
