'use client';
import { Th } from '@touchstone/ui/table';
import type { ReactNode } from 'react';

export interface PersonCellProps {
  name: string;
  email: string | null;
  /** What is particular about them. */
  badges?: ReactNode;
}

/** A person as the head of a table's row. */
export function PersonCell({ name, email, badges }: PersonCellProps) {
  return (
    <Th scope="row" className="min-w-36">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 wrap-anywhere">
        {name}
        {badges}
      </span>
      {email && <span className="block text-sm text-muted wrap-anywhere">{email}</span>}
    </Th>
  );
}
