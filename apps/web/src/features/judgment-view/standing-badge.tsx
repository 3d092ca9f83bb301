'use client';
import type { OwnStanding } from '@touchstone/domain/judgment/own-standing';
import { Badge } from '@touchstone/ui/badge';
import { useTranslations } from 'next-intl';

/** What became of a judgment; nothing for the common case, that it counts. */
export function StandingBadge({ standing }: { standing: OwnStanding }) {
  const t = useTranslations('ownWork');
  if (standing === 'counted') return null;
  return <Badge title={t(`standingHint.${standing}`)}>{t(`standing.${standing}`)}</Badge>;
}
