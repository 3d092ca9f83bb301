'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import type { Project } from '../desk/desk-api';
import { MarkdownText } from '../reading/markdown-text';

interface GuidelinesDialogProps {
  project: Pick<Project, 'guidelines' | 'guidelineVersion'>;
  /** Opened by itself: before the first pair, or because they changed. */
  isNew: boolean;
  onClose: () => void;
}

/** What to judge by. */
export function GuidelinesDialog({ project, isNew, onClose }: GuidelinesDialogProps) {
  const t = useTranslations('label.guidelines');
  const isEmpty = project.guidelines.trim() === '';
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="md"
      title={t('title')}
      description={isNew ? t('readFirst') : t('version', { version: project.guidelineVersion })}
      closeLabel={t('close')}
      footer={
        <Button variant="primary" autoFocus onClick={onClose}>
          {isNew ? t('start') : t('back')}
        </Button>
      }
    >
      {isEmpty ? <p className="text-muted">{t('none')}</p> : <MarkdownText text={project.guidelines} />}
    </Dialog>
  );
}
