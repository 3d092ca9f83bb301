'use client';
import type { ErrorCategory } from '@touchstone/domain/adjudication/error-category';
import { Badge } from '@touchstone/ui/badge';
import { useTranslations } from 'next-intl';

interface CategoryBadgesProps {
  categories: readonly ErrorCategory[];
  /** What "other" stands for. */
  other: string | null;
}

/** What kinds of error the reviewers saw; nothing where they named none. */
export function CategoryBadges({ categories, other }: CategoryBadgesProps) {
  const t = useTranslations('ownWork.decision.category');
  if (categories.length === 0) return null;
  return (
    <p className="flex flex-wrap gap-2">
      {categories.map((category) => (
        <Badge key={category}>{category === 'other' && other !== null ? other : t(category)}</Badge>
      ))}
    </p>
  );
}
