'use client';
import { useQuery } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Skeleton } from '@touchstone/ui/skeleton';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { HarmNotice } from './harm-notice';
import { ShownComparison } from './shown-comparison';
import { useHarmWarning } from './use-harm-warning';

interface AskedComparisonProps {
  projectId: string;
  /** The asker's own. */
  assignmentId: string;
}

/** What a question was about, looked up when it is asked for; what may harm stays covered until that is asked for too. */
export function AskedComparison({ projectId, assignmentId }: AskedComparisonProps) {
  const t = useTranslations('ownWork.questions');
  const [open, setOpen] = useState(false);
  const [revealed, setRevealed] = useState(false);
  const id = useId();
  const query = useQuery({
    queryKey: ['own-comparison', projectId, assignmentId],
    enabled: open,
    queryFn: () => trpc.ownWork.comparison.query({ projectId, assignmentId }),
  });
  const warning = useHarmWarning(query.data?.harmKinds ?? []);
  return (
    <div className="flex flex-col items-start gap-3 *:max-w-full">
      <Button
        size="sm"
        icon={open ? <ChevronDown aria-hidden /> : <ChevronRight aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => {
          setOpen((now) => !now);
        }}
      >
        {t(open ? 'hideComparison' : 'showComparison')}
      </Button>
      <div id={id} className="w-full empty:hidden">
        {open && <LoadError query={query} />}
        {open && query.isPending && <Skeleton className="h-32" />}
        {open &&
          query.data &&
          (warning === undefined || revealed ? (
            <ShownComparison {...query.data} />
          ) : (
            <HarmNotice
              warning={warning}
              onReveal={() => {
                setRevealed(true);
              }}
            />
          ))}
      </div>
    </div>
  );
}
