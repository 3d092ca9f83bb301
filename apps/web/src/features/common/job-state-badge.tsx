import type { JobState } from '@touchstone/domain/job/job-state';
import { Badge, type BadgeTone } from '@touchstone/ui/badge';
import { Spinner } from '@touchstone/ui/spinner';
import type { ReactNode } from 'react';

const TONES: Record<JobState, BadgeTone> = {
  queued: 'neutral',
  running: 'accent',
  done: 'success',
  failed: 'danger',
};

export function JobStateBadge({ state, children }: { state: JobState; children: ReactNode }) {
  return (
    <Badge tone={TONES[state]}>
      {state === 'running' && <Spinner className="[&_svg]:size-3" />}
      {children}
    </Badge>
  );
}
