/** A row of tabs, and a tab that is chosen by `data-state` or `aria-current`; it scrolls sideways on a phone. */
export const tabListClass = 'flex gap-1 overflow-x-auto border-b [scrollbar-width:none]';

export const tabClass =
  'relative flex min-h-10 shrink-0 px-1.5 items-center justify-center gap-2 whitespace-nowrap text-muted transition-colors hover:text-ink ' +
  'after:absolute after:inset-x-0 after:bottom-0 after:h-0.5 focus-visible:-outline-offset-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11 ' +
  'aria-[current=page]:text-ink aria-[current=page]:after:bg-accent data-[state=active]:text-ink data-[state=active]:after:bg-accent';
