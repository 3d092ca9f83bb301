'use client';
import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { HarmNotice } from '../judgment-view/harm-notice';
import { ShownComparison } from '../judgment-view/shown-comparison';
import { useHarmWarning } from '../judgment-view/use-harm-warning';

interface AskedComparisonProps {
  projectId: string;
  /** The asker's own. */
  assignmentId: string;
}

/** What a question was about; what may harm stays covered until that is asked for. */
export function AskedComparison({ projectId, assignmentId }: AskedComparisonProps) {
  const [revealed, setRevealed] = useState(false);
  const query = useQuery({
    queryKey: ['own-comparison', projectId, assignmentId],
    queryFn: () => trpc.ownWork.comparison.query({ projectId, assignmentId }),
  });
  const warning = useHarmWarning(query.data?.harmKinds ?? []);
  if (!query.data) return query.isPending ? <Skeleton className="h-32" /> : <LoadError query={query} />;
  if (warning === undefined || revealed) return <ShownComparison {...query.data} />;
  return (
    <HarmNotice
      warning={warning}
      onReveal={() => {
        setRevealed(true);
      }}
    />
  );
}
