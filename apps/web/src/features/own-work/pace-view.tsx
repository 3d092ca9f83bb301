'use client';
import { Card } from '@touchstone/ui/card';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { PaceChart } from './pace-chart';
import { PaceSpans } from './pace-spans';
import { ProjectShare } from './project-share';
import { SkipsChart } from './skips-chart';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { usePace } from './use-pace';

/** How the work goes, and how far the project is. */
export function PaceView({ projectId }: { projectId: string }) {
  const t = useTranslations('ownWork.pace');
  const query = usePace(projectId, useBrowserTimeZone());
  const pace = query.data;
  return (
    <div className="flex flex-col gap-4">
      <LoadError query={query} />
      {query.isPending && <Skeleton className="h-48" />}
      {pace && (
        <>
          <PaceSpans spans={pace.spans} />
          <p className="max-w-reading text-sm text-muted">{t('activeNote')}</p>
          {pace.perDay.length > 0 && (
            <Card>
              <PaceChart perDay={pace.perDay} />
            </Card>
          )}
          <div className="grid items-start gap-4 min-[900px]:grid-cols-2">
            <ProjectShare project={pace.project} />
            <SkipsChart skips={pace.skips} />
          </div>
        </>
      )}
    </div>
  );
}
