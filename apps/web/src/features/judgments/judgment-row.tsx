'use client';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { MOMENT } from '../common/date-formats';
import { StandingBadge } from '../own-work/standing-badge';
import { useAnswerLine } from '../own-work/use-answer-line';
import { useBrowserTimeZone } from '../own-work/use-browser-time-zone';
import { useHarmWarning } from '../own-work/use-harm-warning';
import type { ListedJudgment } from './judgments-types';

interface JudgmentRowProps {
  judgment: ListedJudgment;
  /** Where it opens. */
  address: string;
}

/** One judgment of the list: the whole row opens it. */
export function JudgmentRow({ judgment, address }: JudgmentRowProps) {
  const t = useTranslations('judgments');
  const format = useFormatter();
  const lineOf = useAnswerLine();
  const timeZone = useBrowserTimeZone();
  const { at, answer, steps, standing, revision, kind, rater, excerpt, harmKinds } = judgment;
  const warning = useHarmWarning(harmKinds);
  return (
    <li className="relative flex flex-col gap-1 px-4 py-3 transition-colors hover:bg-canvas focus-within:bg-canvas">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {answer ? (
          <span className="font-semibold">{lineOf(answer, steps)}</span>
        ) : (
          <span className="text-muted">{t('covered')}</span>
        )}
        {kind !== 'work' && <Badge>{t(`kind.${kind}`)}</Badge>}
        <StandingBadge standing={standing} />
        {revision > 0 && <Badge>{t('changed', { n: revision })}</Badge>}
        <span className="text-sm text-muted">{rater === '' ? t('unnamed') : rater}</span>
        <time dateTime={at} className="ms-auto text-sm text-muted tabular">
          {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
        </time>
      </div>
      <Link
        href={address}
        className="line-clamp-2 wrap-anywhere text-muted after:absolute after:inset-0"
        dir="auto"
      >
        {warning ?? (excerpt.trim() === '' ? t('noText') : excerpt)}
      </Link>
      {answer?.rationale !== undefined && (
        <p dir="auto" className="line-clamp-2 max-w-reading wrap-anywhere">
          {answer.rationale}
        </p>
      )}
    </li>
  );
}
