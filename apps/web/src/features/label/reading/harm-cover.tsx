'use client';
import clsx from 'clsx';
import { EyeOff } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect, useRef, type ReactNode } from 'react';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import { Button } from '@touchstone/ui/button';

interface HarmCoverProps {
  /** What the content was declared to hold. */
  kinds: readonly HarmKind[];
  covered: boolean;
  onUncover: () => void;
  /** The key that does so, as shown. */
  shortcut: string;
  children: ReactNode;
}

/** Blurs what may harm, and keeps it from screen readers, search and selection, until it is asked for. */
export function HarmCover({ kinds, covered, onUncover, shortcut, children }: HarmCoverProps) {
  const t = useTranslations('labelReading.cover');
  const nameOf = useTranslations('harm.kind');
  const format = useFormatter();
  const content = useRef<HTMLDivElement>(null);
  const wasCovered = useRef(covered);
  useEffect(() => {
    // The button that was pressed is gone: whoever reads by keyboard goes on at what it uncovered.
    if (wasCovered.current && !covered && document.activeElement === document.body)
      content.current?.focus({ preventScroll: true });
    wasCovered.current = covered;
  }, [covered]);
  return (
    <div className={clsx(covered && 'relative max-h-[70dvh] min-h-80 overflow-hidden')}>
      {covered && (
        <div className="absolute inset-0 z-30 flex items-start justify-center p-4 pt-[14dvh]">
          <div
            role="group"
            aria-label={t('title')}
            className="flex max-w-md flex-col items-center gap-3 rounded-lg border border-line-strong bg-raised px-6 py-5 text-center"
          >
            <EyeOff className="size-5 text-muted" aria-hidden />
            <p className="font-semibold">{t('title')}</p>
            <p className="text-muted">
              {t('kinds', {
                kinds: format.list(
                  kinds.map((kind) => nameOf(kind)),
                  { type: 'unit' },
                ),
              })}
            </p>
            <Button kbd={shortcut} onClick={onUncover}>
              {t('show')}
            </Button>
          </div>
        </div>
      )}
      <div
        ref={content}
        tabIndex={-1}
        inert={covered}
        className={clsx('outline-none', covered && 'blur-xl select-none')}
        data-covered={covered}
      >
        {children}
      </div>
    </div>
  );
}
