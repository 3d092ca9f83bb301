'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { CopyButton } from '@touchstone/ui/copy-button';
import { Dialog } from '@touchstone/ui/dialog';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { OutboxEntry } from '../outbox/outbox-entry';
import { useAnswerWords } from './use-answer-words';

interface RefusedDialogProps {
  scheme: LabelScheme;
  entries: readonly OutboxEntry[];
  onDismiss: (clientId: string) => void;
  onClose: () => void;
}

/** Judgments the server would not take. They stay in this browser until their author lets go of them. */
export function RefusedDialog({ scheme, entries, onDismiss, onClose }: RefusedDialogProps) {
  const t = useTranslations('label.refused');
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="md"
      title={t('title')}
      description={t('text')}
      closeLabel={t('close')}
    >
      <ul className="flex flex-col divide-y">
        {entries.map((entry) => (
          <RefusedEntry key={entry.clientId} scheme={scheme} entry={entry} onDismiss={onDismiss} />
        ))}
      </ul>
    </Dialog>
  );
}

interface RefusedEntryProps extends Pick<RefusedDialogProps, 'scheme' | 'onDismiss'> {
  entry: OutboxEntry;
}

function RefusedEntry({ scheme, entry, onDismiss }: RefusedEntryProps) {
  const t = useTranslations('label.refused');
  const format = useFormatter();
  const wordsOf = useAnswerWords(scheme);
  const reason = entry.refusal?.message ?? '';
  const at = format.dateTime(entry.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold">{entry.kind === 'judgment' ? wordsOf(entry.answer).full : t('skip')}</p>
        <p className="text-sm text-muted tabular">{at}</p>
      </div>
      {entry.excerpt !== '' && <p className="wrap-anywhere text-muted">{entry.excerpt}</p>}
      <p className="wrap-anywhere text-danger-ink">{reason === '' ? t('noReason') : reason}</p>
      <div className="flex flex-wrap gap-2">
        <CopyButton
          size="sm"
          value={JSON.stringify(entry, null, 2)}
          copyLabel={t('copy')}
          copiedLabel={t('copied')}
        />
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            onDismiss(entry.clientId);
          }}
        >
          {t('dismiss')}
        </Button>
      </div>
    </li>
  );
}

/** The reader's own: times here are of this browser. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;
