'use client';
import type { Project } from './desk/desk-api';
import { DeskKeysProvider } from './keys/desk-keys-context';
import { Desk } from './view/desk';
import { useOffline } from './offline/use-offline';
import { NotARater } from './view/not-a-rater';

interface LabelDeskProps {
  userId: string;
  initialProject: Project;
}

/** The whole of the labelling page. */
export function LabelDesk({ userId, initialProject }: LabelDeskProps) {
  useOffline(userId);
  return initialProject.canLabel ? (
    <DeskKeysProvider>
      <Desk userId={userId} initialProject={initialProject} />
    </DeskKeysProvider>
  ) : (
    <NotARater project={initialProject} />
  );
}
