'use client';

import clsx from 'clsx';
import { useEffect, useRef, useState, type ReactNode } from 'react';

export interface ScrollRegionProps {
  /** `pre` for code, with the code as its only child. */
  as?: 'div' | 'pre';
  /** What scrolls, for screen readers. */
  label: string;
  className?: string;
  /** One element, as wide as it needs to be. */
  children: ReactNode;
}

/**
 * Scrolls sideways in its own box without ever widening what it sits in, and takes the focus (so that arrow keys scroll
 * it) only when there is more to see.
 */
export function ScrollRegion({ as: Root = 'div', label, className, children }: ScrollRegionProps) {
  const box = useRef<HTMLDivElement & HTMLPreElement>(null);
  const [overflows, setOverflows] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => {
      observer.disconnect();
    };
  }, []);

  // A group, not a region: a page of answers would fill the list of landmarks.
  const scrolling = overflows ? { role: 'group', 'aria-label': label, tabIndex: 0 } : {};
  return (
    <Root
      ref={box}
      {...scrolling}
      className={clsx('overflow-x-auto contain-inline-size focus-visible:-outline-offset-2', className)}
    >
      {children}
    </Root>
  );
}
