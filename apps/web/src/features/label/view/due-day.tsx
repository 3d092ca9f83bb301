'use client';
import { Badge } from '@touchstone/ui/badge';
import { useFormatter, useNow, useTranslations } from 'next-intl';

interface DueDayProps {
  /** When the labelling is wanted by; absent in a project an older page kept for offline work. */
  dueAt: string | Date | null | undefined;
  className?: string;
}

/** The day the labelling is wanted by (UTC), in words. No figure beside it: the desk's own would move with each judgment. */
export function DueDay({ dueAt, className }: DueDayProps) {
  const t = useTranslations('label.due');
  const { dateTime } = useFormatter();
  const now = useNow({ updateInterval: 60_000 });
  if (!dueAt) return null;
  const due = new Date(dueAt);
  const day = dateTime(due, { weekday: 'long', month: 'short', day: 'numeric', timeZone: 'UTC' });
  const isOverdue = due < now;
  return (
    <Badge tone={isOverdue ? 'warning' : 'neutral'} className={className}>
      {t(isOverdue ? 'overdue' : 'due', { day })}
    </Badge>
  );
}
