import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface FieldNotesProps {
  id: string;
  hint?: ReactNode;
  error?: ReactNode;
}

/** The `aria-describedby` of a control whose notes FieldNotes renders. */
export const noteIds = (id: string, hint: ReactNode, error: ReactNode) =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** The lines under a control: what to know, and what is wrong. */
export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="flex gap-1.5 text-sm text-danger-ink">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          <span className="min-w-0">{error}</span>
        </p>
      )}
    </>
  );
}
