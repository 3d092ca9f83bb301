'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@touchstone/ui/button';
import { CopyButton } from '@touchstone/ui/copy-button';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { EntryParts } from './entry-parts';
import { EntryTexts } from './entry-texts';
import type { OutboxEntry } from './outbox-entry';
import { useRefusalText } from './use-refusal-text';

interface RefusedEntryProps {
  /** For entries that do not say under which scheme they were made. */
  scheme: LabelScheme;
  entry: OutboxEntry;
  onDismiss: (clientId: string) => void;
}

/** One of them, in full: what was said, about what, and why it was not taken. */
export function RefusedEntry({ scheme, entry, onDismiss }: RefusedEntryProps) {
  const t = useTranslations('desk.refused');
  const format = useFormatter();
  const whyOf = useRefusalText();
  const at = format.dateTime(entry.createdAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="font-semibold text-danger-ink wrap-anywhere">{entry.refusal && whyOf(entry.refusal)}</p>
        <p className="text-sm text-muted tabular">{at}</p>
      </div>
      <EntryParts
        scheme={entry.kind === 'judgment' ? (entry.shown?.scheme ?? scheme) : scheme}
        entry={entry}
      />
      <EntryTexts entry={entry} />
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
