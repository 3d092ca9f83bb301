'use client';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { MOMENT } from '../common/date-formats';
import type { HistoryEntry } from './own-work-types';
import { StandingBadge } from './standing-badge';
import { useAnswerLine } from './use-answer-line';
import { useBrowserTimeZone } from './use-browser-time-zone';
import { useHarmWarning } from './use-harm-warning';

interface HistoryRowProps {
  projectId: string;
  judgment: HistoryEntry;
}

/** One judgment of the history: the whole row opens it. */
export function HistoryRow({ projectId, judgment }: HistoryRowProps) {
  const t = useTranslations('ownWork.history');
  const format = useFormatter();
  const lineOf = useAnswerLine();
  const timeZone = useBrowserTimeZone();
  const { assignmentId, at, answer, steps, standing, revision, excerpt, harmKinds } = judgment;
  const warning = useHarmWarning(harmKinds);
  return (
    <li className="relative flex flex-col gap-1 px-4 py-3 transition-colors hover:bg-canvas focus-within:bg-canvas">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-semibold">{lineOf(answer, steps)}</span>
        <StandingBadge standing={standing} />
        {revision > 0 && <Badge>{t('changed', { n: revision })}</Badge>}
        <time dateTime={at} className="ms-auto text-sm text-muted tabular">
          {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
        </time>
      </div>
      <Link
        href={`/projects/${projectId}/my-work?judgment=${assignmentId}`}
        className="line-clamp-2 wrap-anywhere text-muted after:absolute after:inset-0"
        dir="auto"
      >
        {warning ?? (excerpt.trim() === '' ? t('noText') : excerpt)}
      </Link>
    </li>
  );
}
