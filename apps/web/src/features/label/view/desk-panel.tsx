'use client';
import type { SkipReason } from '@touchstone/domain/assignment/skip-reason';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { AskDialog } from '../../own-work/ask-dialog';
import { ReportDialog } from '../../own-work/report-dialog';
import { SkipDialog } from '../compose/skip-dialog';
import type { About } from '../desk/entry-of';
import type { Project } from '../desk/desk-api';
import { isRefused, isWaiting } from '../outbox/outbox-entry';
import { ShortcutsDialog } from '../keys/shortcuts-dialog';
import type { OutboxSnapshot } from '../outbox/outbox-sender';
import { RefusedDialog } from '../outbox/refused-dialog';
import { FinishDialog } from './finish-dialog';
import { GuidelinesDialog } from './guidelines-dialog';

export type Panel = 'guidelines' | 'shortcuts' | 'refused' | 'finish' | 'skip' | 'question' | 'report';

interface DeskPanelProps {
  panel: Panel | undefined;
  project: Project;
  scheme: LabelScheme;
  /** Answers of the comparison on the desk. */
  arity: number;
  /** The guidelines opened by themselves. */
  isNew: boolean;
  /** The newest version of the guidelines this person has closed here. */
  seenVersion: number;
  /** The comparison on the desk: what is asked or reported is about it. */
  about: About | undefined;
  outbox: OutboxSnapshot;
  onSkip: (reason: SkipReason, note?: string) => void;
  onDismiss: (clientId: string) => void;
  onLeave: () => void;
  /** The report is on its way: go on with the next comparison. */
  onReported: (assignmentId: string) => void;
  onClose: () => void;
}

/** The dialog that lies over the desk, if one does. */
export function DeskPanel(props: DeskPanelProps) {
  const { panel, project, scheme, arity, isNew, seenVersion, about, outbox } = props;
  const { onSkip, onDismiss, onLeave, onReported, onClose } = props;
  switch (panel) {
    case undefined:
      return null;
    case 'guidelines':
      return <GuidelinesDialog project={project} isNew={isNew} seenVersion={seenVersion} onClose={onClose} />;
    case 'question':
      return about === undefined ? null : (
        <AskDialog projectId={project.id} about={about} onClose={onClose} />
      );
    case 'report':
      return about === undefined ? null : (
        <ReportDialog projectId={project.id} about={about} onReported={onReported} onClose={onClose} />
      );
    case 'shortcuts':
      return <ShortcutsDialog scheme={scheme} arity={arity} onClose={onClose} />;
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
