'use client';
import { Download } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { saveText } from '@/features/common/save-text';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { OutboxEntry } from './outbox-entry';
import { RefusedEntry } from './refused-entry';

interface RefusedDialogProps {
  scheme: LabelScheme;
  entries: readonly OutboxEntry[];
  onDismiss: (clientId: string) => void;
  onClose: () => void;
}

/** Judgments the server would not take. They stay in this browser until their author lets go of them. */
export function RefusedDialog({ scheme, entries, onDismiss, onClose }: RefusedDialogProps) {
  const t = useTranslations('desk.refused');
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="lg"
      title={t('title')}
      description={t('text')}
      closeLabel={t('close')}
      footer={
        <Button
          icon={<Download aria-hidden />}
          onClick={() => {
            saveText('not-accepted.json', 'application/json', JSON.stringify(entries, null, 2));
          }}
        >
          {t('download')}
        </Button>
      }
    >
      <ul className="flex flex-col divide-y">
        {entries.map((entry) => (
          <RefusedEntry key={entry.clientId} scheme={scheme} entry={entry} onDismiss={onDismiss} />
        ))}
      </ul>
    </Dialog>
  );
}
