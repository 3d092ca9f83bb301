'use client';
import { useTranslations } from 'next-intl';
import { Skeleton } from '@touchstone/ui/skeleton';

const LINES = ['w-full', 'w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-7/12'];

/** Holds the places of a conversation and two answers. */
export function DeskSkeleton() {
  const t = useTranslations('label');
  return (
    <div role="status" aria-busy>
      <span className="sr-only">{t('loading')}</span>
      <div className="border-b bg-surface px-4 py-5">
        <div className="mx-auto flex max-w-reading flex-col gap-3">
          <Skeleton className="h-4 w-9/12" />
          <Skeleton className="h-4 w-6/12" />
        </div>
      </div>
      <div className="mx-auto grid max-w-[40rem] gap-3 p-3 min-[900px]:max-w-[78rem] min-[900px]:grid-cols-2 min-[900px]:gap-4 min-[900px]:p-4">
        {[0, 1].map((side) => (
          <div key={side} className="flex flex-col gap-3 rounded-lg border bg-surface px-5 py-4">
            <Skeleton className="size-6" />
            {LINES.map((width, line) => (
              <Skeleton key={line} className={`h-4 ${width}`} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
