'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';

interface FinishDialogProps {
  waiting: number;
  onLeave: () => void;
  onClose: () => void;
}

/** Leaving while judgments wait loses none of them, but they are only sent from this page. */
export function FinishDialog({ waiting, onLeave, onClose }: FinishDialogProps) {
  const t = useTranslations('label.finish');
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title', { waiting })}
      description={t('text')}
      closeLabel={t('stay')}
      footer={
        <>
          <Button onClick={onLeave}>{t('leave')}</Button>
          <Button variant="primary" onClick={onClose}>
            {t('stay')}
          </Button>
        </>
      }
    />
  );
}
