'use client';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import type { ProjectProgress } from './use-progress';

interface ParkedNoteProps extends Pick<ProjectProgress, 'parkedFor'> {
  /** Where reports and skipped comparisons are decided about, for who may. */
  reviewHref: string | undefined;
}

const CAUSES = ['reported', 'skipped', 'withheld'] as const;

/** Places that nobody is handed, with each cause; nothing when there are none. */
export function ParkedNote({ parkedFor, reviewHref }: ParkedNoteProps) {
  const t = useTranslations('projects.overview.progress');
  const format = useFormatter();
  const causes = CAUSES.filter((cause) => parkedFor[cause] > 0);
  if (causes.length === 0) return null;
  const n = causes.reduce((sum, cause) => sum + parkedFor[cause], 0);
  const why = format.list(
    causes.map((cause) => t(`parkedFor.${cause}`, { n: parkedFor[cause] })),
    { type: 'unit' },
  );
  return (
    <p className="mt-1 text-sm text-muted tabular">
      {t('parked', { n, why })}
      {reviewHref !== undefined && parkedFor.reported + parkedFor.skipped > 0 && (
        <Link href={reviewHref} className="ms-2 underline underline-offset-2 hover:text-ink">
          {t('review')}
        </Link>
      )}
    </p>
  );
}
