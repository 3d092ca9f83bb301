'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { exclusively } from '../outbox/exclusively';
import { openOutboxStore } from '../outbox/outbox-store';
import { afterPaint } from './after-paint';
import { createDeskApi, type Project } from './desk-api';
import { createDeskController, type DeskController } from './desk-controller';
import type { DeskSnapshot } from './desk-screen';
import { openDraftStore } from './draft-store';
import { createSitting } from './sitting';
import { createTodayTally } from './today-tally';
import { openWorkStore } from './work-store';

/** The desk of one user in one project, at work while the component is mounted. */
export function useDesk(userId: string, project: Project): [DeskSnapshot, DeskController] {
  const [controller] = useState(() =>
    createDeskController({
      userId,
      project,
      api: createDeskApi(userId, project.id),
      store: openOutboxStore(userId),
      drafts: openDraftStore(userId, project.id),
      work: openWorkStore(userId, project.id),
      sitting: createSitting(`touchstone-sitting-${userId}-${project.id}`, () => localStorage, Date.now),
      tally: createTodayTally(userId, project.id),
      exclusively: (work) => exclusively(userId, work),
      afterPaint,
    }),
  );
  useEffect(() => {
    // Asked for once: what waits here should outlive a browser short of space.
    if ('storage' in navigator) void navigator.storage.persist();
    return controller.start();
  }, [controller]);
  const snapshot = useSyncExternalStore(controller.subscribe, controller.snapshot, controller.snapshot);
  return [snapshot, controller];
}
