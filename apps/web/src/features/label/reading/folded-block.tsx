import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { withoutBidiControls } from './markdown/bidi-controls';

interface FoldedBlockProps {
  title: string;
  /** Its beginning stands beside the title; a short one is open from the start. */
  text: string;
  children: ReactNode;
}

/** Short enough to read in passing. */
const SHORT = 400;

/** Something beside the conversation proper, under a quiet line that opens it. */
export function FoldedBlock({ title, text, children }: FoldedBlockProps) {
  return (
    <details
      open={text.length <= SHORT}
      className="group/fold w-full max-w-reading rounded-md border bg-surface contain-inline-size"
    >
      <summary className="flex min-h-9 list-none items-center gap-2 rounded-md px-3 py-1.5 text-sm text-muted hover:bg-hover pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          className="size-4 shrink-0 transition-transform group-open/fold:rotate-90 rtl:-scale-x-100"
          aria-hidden
        />
        <span className="max-w-[60%] shrink-0 truncate font-semibold">{withoutBidiControls(title)}</span>
        <span aria-hidden className="min-w-0 truncate group-open/fold:hidden">
          {withoutBidiControls(text.slice(0, 120))}
        </span>
      </summary>
      <div className="border-t px-3 py-2 has-[>.reading>.code-frame]:p-0 [&>.reading>.code-frame]:rounded-t-none [&>.reading>.code-frame]:border-0">
        {children}
      </div>
    </details>
  );
}
