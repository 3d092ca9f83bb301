'use client';
import { Button } from '@touchstone/ui/button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { ShownComparison } from '../own-work/shown-comparison';
import { useHarmWarning } from '../own-work/use-harm-warning';
import type { ReviewedContent } from './review-types';

interface ReviewedComparisonProps {
  content: ReviewedContent;
  /** Somebody said that it harms; what it was declared to hold, it says itself. */
  reported?: boolean;
}

/** A comparison under what was written about it; folded until a reviewer wants to read it. */
export function ReviewedComparison({ content, reported = false }: ReviewedComparisonProps) {
  const t = useTranslations('review.comparison');
  const [open, setOpen] = useState(false);
  const id = useId();
  const warning = useHarmWarning(content.harmKinds);
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
        {(reported || warning) && !open && (
          <p className="text-sm text-muted">
            {[reported && t('reported'), warning, t('opens')].filter(Boolean).join(' ')}
          </p>
        )}
      </div>
      <div id={id} className="mt-3 empty:hidden">
        {open && <ShownComparison prompt={content.prompt} completions={content.completions} />}
      </div>
    </section>
  );
}
