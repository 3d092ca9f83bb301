'use client';
import type { ConsentState } from '../statement/consent-state';
import type { Project } from './desk/desk-api';
import { DeskKeysProvider } from './keys/desk-keys-context';
import { Desk } from './view/desk';
import { useOffline } from './offline/use-offline';
import { NotARater } from './view/not-a-rater';
import { StatementGate } from './view/statement-gate';

interface LabelDeskProps {
  userId: string;
  initialProject: Project;
  /** Absent where nobody could be asked, as in a desk opened without a network. */
  initialConsent?: ConsentState | undefined;
}

/** The whole of the labelling page. */
export function LabelDesk({ userId, initialProject, initialConsent }: LabelDeskProps) {
  useOffline(userId);
  return initialProject.canLabel ? (
    <StatementGate userId={userId} project={initialProject} initialConsent={initialConsent}>
      <DeskKeysProvider>
        <Desk userId={userId} initialProject={initialProject} />
      </DeskKeysProvider>
    </StatementGate>
  ) : (
    <NotARater project={initialProject} />
  );
}
