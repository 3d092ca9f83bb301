'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { exclusively } from '../outbox/exclusively';
import { openOutboxStore } from '../outbox/outbox-store';
import { createDeskApi } from './desk-api';
import { createDeskController, type DeskController, type DeskSnapshot } from './desk-controller';
import { createTodayTally } from './today-tally';

/** The desk of one user in one project, at work while the component is mounted. */
export function useDesk(userId: string, projectId: string): [DeskSnapshot, DeskController] {
  const [controller] = useState(() =>
    createDeskController({
      userId,
      projectId,
      api: createDeskApi(userId, projectId),
      store: openOutboxStore(userId),
      tally: createTodayTally(userId, projectId),
      exclusively: (work) => exclusively(userId, work),
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
