'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Segmented } from '@touchstone/ui/segmented';
import type { Project } from '../desk/desk-api';
import { MarkdownText } from '../reading/markdown-text';
import { GuidelineChanges } from './guideline-changes';

interface GuidelinesDialogProps {
  project: Pick<Project, 'id' | 'guidelines' | 'guidelineVersion'>;
  /** Opened by itself: before the first pair, or because they changed. */
  isNew: boolean;
  /** The newest version this person has closed in this browser; 0 when none. */
  seenVersion: number;
  onClose: () => void;
}

type View = 'changed' | 'whole';

/** What to judge by; who read an earlier version sees first what has changed since. */
export function GuidelinesDialog({ project, isNew, seenVersion, onClose }: GuidelinesDialogProps) {
  const t = useTranslations('label.guidelines');
  const changes = useTranslations('ownWork.changes');
  const { guidelines, guidelineVersion } = project;
  const readLast = seenVersion > 0 && seenVersion < guidelineVersion;
  const from = readLast ? seenVersion : guidelineVersion - 1;
  const [view, setView] = useState<View>(isNew && readLast ? 'changed' : 'whole');
  const isEmpty = guidelines.trim() === '';
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="md"
      title={t('title')}
      description={isNew ? t('readFirst') : t('version', { version: guidelineVersion })}
      closeLabel={t('close')}
      footer={
        <Button variant="primary" autoFocus onClick={onClose}>
          {isNew ? t('start') : t('back')}
        </Button>
      }
    >
      {from >= 1 && (
        <Segmented<View>
          className="mb-4"
          label={changes('view')}
          value={view}
          onValueChange={setView}
          options={[
            { value: 'changed', label: changes('changed') },
            { value: 'whole', label: changes('whole') },
          ]}
        />
      )}
      {from >= 1 && view === 'changed' ? (
        <GuidelineChanges projectId={project.id} from={from} readLast={readLast} current={guidelines} />
      ) : isEmpty ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <MarkdownText text={guidelines} />
      )}
    </Dialog>
  );
}
