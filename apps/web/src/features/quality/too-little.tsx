import type { ReactNode } from 'react';

/** In place of a chart whose numbers would mean nothing yet: its question, and what it takes. */
export function TooLittle({ title, text }: { title: ReactNode; text: ReactNode }) {
  return (
    <div className="rounded-lg border bg-surface p-4">
      <p className="font-semibold text-balance">{title}</p>
      <p className="mt-1 text-muted">{text}</p>
    </div>
  );
}
