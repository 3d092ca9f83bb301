'use client';
import type { Project } from '../desk/desk-api';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import { FinishDialog } from './finish-dialog';
import { GuidelinesDialog } from './guidelines-dialog';
import { RefusedDialog } from './refused-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';

export type Panel = 'guidelines' | 'shortcuts' | 'refused' | 'finish';

interface DeskPanelProps {
  panel: Panel | undefined;
  project: Project;
  /** The guidelines opened by themselves. */
  isNew: boolean;
  outbox: OutboxSnapshot;
  onDismiss: (clientId: string) => void;
  onLeave: () => void;
  onClose: () => void;
}

/** The dialog that lies over the desk, if one does. */
export function DeskPanel({ panel, project, isNew, outbox, onDismiss, onLeave, onClose }: DeskPanelProps) {
  switch (panel) {
    case undefined:
      return null;
    case 'guidelines':
      return <GuidelinesDialog project={project} isNew={isNew} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog scheme={project.scheme} onClose={onClose} />;
    case 'refused':
      return (
        <RefusedDialog
          scheme={project.scheme}
          entries={outbox.entries.filter(isRefused)}
          onDismiss={onDismiss}
          onClose={onClose}
        />
      );
    case 'finish':
      return (
        <FinishDialog waiting={outbox.entries.filter(isWaiting).length} onLeave={onLeave} onClose={onClose} />
      );
  }
}
