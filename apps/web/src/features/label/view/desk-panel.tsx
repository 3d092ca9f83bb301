'use client';
import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { SkipDialog } from '../compose/skip-dialog';
import type { Project } from '../desk/desk-api';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import { ShortcutsDialog } from '../keys/shortcuts-dialog';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import { RefusedDialog } from '../outbox/refused-dialog';
import { FinishDialog } from './finish-dialog';
import { GuidelinesDialog } from './guidelines-dialog';

export type Panel = 'guidelines' | 'shortcuts' | 'refused' | 'finish' | 'skip';

interface DeskPanelProps {
  panel: Panel | undefined;
  project: Project;
  scheme: LabelScheme;
  /** The guidelines opened by themselves. */
  isNew: boolean;
  outbox: OutboxSnapshot;
  onSkip: (reason: SkipReason, note?: string) => void;
  onDismiss: (clientId: string) => void;
  onLeave: () => void;
  onClose: () => void;
}

/** The dialog that lies over the desk, if one does. */
export function DeskPanel(props: DeskPanelProps) {
  const { panel, project, scheme, isNew, outbox, onSkip, onDismiss, onLeave, onClose } = props;
  switch (panel) {
    case undefined:
      return null;
    case 'guidelines':
      return <GuidelinesDialog project={project} isNew={isNew} onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog scheme={scheme} onClose={onClose} />;
    case 'refused':
      return (
        <RefusedDialog
          scheme={scheme}
          entries={outbox.entries.filter(isRefused)}
          onDismiss={onDismiss}
          onClose={onClose}
        />
      );
    case 'skip':
      return <SkipDialog onSkip={onSkip} onClose={onClose} />;
    case 'finish':
      return (
        <FinishDialog waiting={outbox.entries.filter(isWaiting).length} onLeave={onLeave} onClose={onClose} />
      );
  }
}
