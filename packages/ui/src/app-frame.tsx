import clsx from 'clsx';
import type { ReactNode } from 'react';
import { NavSheet } from './nav-sheet';

export interface AppFrameProps {
  skipLabel: string;
  brand: ReactNode;
  /** Beside the brand, such as a switcher between workplaces. */
  context?: ReactNode;
  /** At the end of the top bar. */
  actions?: ReactNode;
  /** NavItems and NavGroups: a column on a desktop, a sheet behind a button on a phone. */
  nav?: ReactNode;
  navLabel?: string;
  openNavLabel?: string;
  closeNavLabel?: string;
  /** `page` keeps a readable width, `full` uses the whole window. */
  width?: 'page' | 'full';
  children: ReactNode;
}

export function AppFrame(props: AppFrameProps) {
  const {
    skipLabel,
    brand,
    context,
    actions,
    nav,
    navLabel = '',
    openNavLabel = '',
    closeNavLabel = '',
  } = props;
  return (
    <div className="flex min-h-dvh flex-col">
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent font-semibold text-on-accent focus:not-sr-only focus:fixed focus:start-2 focus:top-2 focus:px-4 focus:py-2"
      >
        {skipLabel}
      </a>
      <header className="sticky top-0 z-30 flex h-12 items-center gap-3 border-b bg-surface px-4 pointer-coarse:h-14">
        {nav && (
          <NavSheet label={navLabel} openLabel={openNavLabel} closeLabel={closeNavLabel}>
            {nav}
          </NavSheet>
        )}
        <div className="shrink-0 font-semibold">{brand}</div>
        <div className="flex min-w-0 flex-1 items-center gap-1 *:min-w-0 *:shrink">{context}</div>
        <div className="flex shrink-0 items-center gap-1">{actions}</div>
      </header>
      <div className="flex flex-1">
        {nav && (
          <nav
            aria-label={navLabel}
            className="sticky top-12 hidden h-[calc(100dvh-3rem)] w-56 shrink-0 flex-col gap-6 overflow-y-auto px-3 py-4 lg:flex"
          >
            {nav}
          </nav>
        )}
        <main
          id="content"
          tabIndex={-1}
          className={clsx('min-w-0 flex-1 px-4 py-6 outline-none sm:px-6 lg:px-8', nav && 'lg:border-s')}
        >
          <div className={clsx(props.width !== 'full' && 'mx-auto max-w-page')}>{props.children}</div>
        </main>
      </div>
    </div>
  );
}
