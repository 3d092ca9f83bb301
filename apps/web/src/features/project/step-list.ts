import type { ProjectProgress } from './use-progress';

export interface DoneElsewhere {
  invited: boolean;
  frozen: boolean;
  trained: boolean;
  /** Whether the viewer may do these themselves. */
  canImport: boolean;
  canInvite: boolean;
  canLabel: boolean;
}

export interface Step {
  id: 'import' | 'invite' | 'label' | 'freeze' | 'train';
  done: boolean;
  /** Below the project's address; null when it is for somebody else to do. */
  path: string | null;
}

/** The way from nothing to a reward model, in order, with what is done. */
export function stepList(progress: ProjectProgress, elsewhere: DoneElsewhere): Step[] {
  const judged = progress.slots.counted > 0;
  return [
    {
      id: 'import',
      done: progress.comparisons > 0,
      path: elsewhere.canImport ? '/import' : null,
    },
    {
      id: 'invite',
      done: elsewhere.invited || (judged && !elsewhere.canInvite),
      path: elsewhere.canInvite ? '/members' : null,
    },
    { id: 'label', done: judged, path: elsewhere.canLabel ? '/label' : null },
    { id: 'freeze', done: elsewhere.frozen, path: '/snapshots' },
    { id: 'train', done: elsewhere.trained, path: '/models' },
  ];
}
