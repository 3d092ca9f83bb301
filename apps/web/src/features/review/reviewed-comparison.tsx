'use client';
import { Button } from '@touchstone/ui/button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ShownComparison } from '../own-work/shown-comparison';
import type { ReviewedContent } from './review-types';

interface ReviewedComparisonProps {
  content: ReviewedContent;
  /** Reported, or declared to hold harm: it opens only when asked for, and says so. */
  mayHarm: boolean;
}

/** A comparison under what was written about it; folded until a reviewer wants to read it. */
export function ReviewedComparison({ content, mayHarm }: ReviewedComparisonProps) {
  const t = useTranslations('review.comparison');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <section aria-label={t('name')} className="mt-3 border-t pt-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          size="sm"
          icon={open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen((now) => !now);
          }}
        >
          {t(open ? 'hide' : 'show')}
        </Button>
        {mayHarm && !open && <p className="text-sm text-muted">{t('mayHarm')}</p>}
      </div>
      <div id={id} className="mt-3 empty:hidden">
        {open && (
          <ShownComparison prompt={content.prompt} completions={content.completions} warning={undefined} />
        )}
      </div>
    </section>
  );
}
