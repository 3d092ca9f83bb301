'use client';

import clsx from 'clsx';
import { useEffect, useRef, useState, type ComponentProps } from 'react';

export interface ScrollRegionProps extends ComponentProps<'div'> {
  /** What scrolls, for screen readers. */
  label: string;
}

/** Scrolls sideways in its own box, and takes the focus (so that arrow keys scroll it) only when there is more to see. */
export function ScrollRegion({ label, className, children, ...props }: ScrollRegionProps) {
  const box = useRef<HTMLDivElement>(null);
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

  return (
    <div
      ref={box}
      role="region"
      aria-label={label}
      tabIndex={overflows ? 0 : undefined}
      className={clsx('overflow-x-auto focus-visible:-outline-offset-2', className)}
      {...props}
    >
      {children}
    </div>
  );
}
