'use client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { dayRangeSchema, type DayRange } from '@touchstone/domain/time/day-range';
import { Callout } from '@touchstone/ui/callout';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import { CalendarX, Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { dayIn, dayRange } from './day-ranges';
import { RangeFields } from './range-fields';
import { TimesheetTable } from './timesheet-table';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';

/** Active time and every accepted judgment, day by day, to read and to take along. */
export function TimesheetView({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.timesheet');
  const timeZone = useBrowserTimeZone();
  const [chosen, setChosen] = useState<DayRange>();
  const days = chosen ?? dayRange('thisMonth', dayIn(timeZone, new Date()));
  const isWhole = dayRangeSchema.safeParse(days).success;
  const query = useQuery({
    queryKey: ['timesheet', projectId, timeZone, days],
    enabled: isWhole,
    placeholderData: keepPreviousData,
    queryFn: () => trpc.ownWork.timesheet.query({ projectId, timeZone, days }),
  });
  const address = new URLSearchParams({ ...days, zone: timeZone });
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <RangeFields days={days} today={dayIn(timeZone, new Date())} onChange={setChosen} />
        {isWhole && (
          <LinkButton
            href={`/api/v1/projects/${projectId}/timesheet?${address.toString()}`}
            download
            icon={<Download aria-hidden />}
          >
            {t('download')}
          </LinkButton>
        )}
      </div>
      <p className="text-sm text-muted">{t('zone', { zone: timeZone })}</p>
      {!isWhole && <Callout tone="warning">{t('badRange')}</Callout>}
      <LoadError query={query} />
      {isWhole && query.data?.length === 0 && (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<CalendarX />}
          title={t('empty.title')}
          text={t('empty.text')}
        />
      )}
      {isWhole && query.data && query.data.length > 0 && <TimesheetTable days={query.data} />}
      <p className="max-w-reading text-sm text-muted">{t('explain')}</p>
    </div>
  );
}
