'use client';
import type { HarmKind } from '@touchstone/domain/content/harm-kinds';
import type { OwnStanding } from '@touchstone/domain/judgment/own-standing';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { MOMENT } from '../common/date-formats';
import { StandingBadge } from './standing-badge';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { useHarmWarning } from './use-harm-warning';

interface ListedRowProps {
  judgment: {
    at: string;
    standing: OwnStanding;
    revision: number;
    excerpt: string;
    harmKinds: readonly HarmKind[];
  };
  /** Where it opens. */
  href: string;
  /** The answer in a line, and what kind of judgment it is. */
  said: ReactNode;
  /** Who said it. */
  who?: ReactNode;
  /** Under what was asked about. */
  children?: ReactNode;
}

/** One judgment of a list: the whole row opens it. */
export function ListedRow({ judgment, href, said, who, children }: ListedRowProps) {
  const t = useTranslations('ownWork.history');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { at, standing, revision, excerpt, harmKinds } = judgment;
  const warning = useHarmWarning(harmKinds);
  return (
    <li className="relative flex flex-col gap-1 px-4 py-3 transition-colors hover:bg-canvas focus-within:bg-canvas">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {/* Grows, so that the time stands at the end of its line, and at the start where it has a line of its own. */}
        <div className="flex grow flex-wrap items-center gap-x-3 gap-y-1">
          {said}
          <StandingBadge standing={standing} />
          {revision > 0 && <Badge>{t('changed', { n: revision })}</Badge>}
          {who}
        </div>
        <time dateTime={at} className="text-sm text-muted tabular">
          {format.dateTime(new Date(at), { ...MOMENT, timeZone })}
        </time>
      </div>
      <Link
        href={href}
        className="line-clamp-2 wrap-anywhere text-muted after:absolute after:inset-0"
        dir="auto"
      >
        {warning ?? (excerpt.trim() === '' ? t('noText') : excerpt)}
      </Link>
      {children}
    </li>
  );
}
