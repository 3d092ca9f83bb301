'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { SKIP_REASONS, type SkipReason } from '@touchstone/domain/assignment/skip-reason';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Kbd } from '@touchstone/ui/kbd';
import { digitOf } from '../keys/digits';
import { NoteField } from './note-field';

interface SkipDialogProps {
  onSkip: (reason: SkipReason, note?: string) => void;
  onClose: () => void;
}

/** Why a comparison is passed over: one digit, and done. Only 'other' asks for words, and takes none for an answer. */
export function SkipDialog({ onSkip, onClose }: SkipDialogProps) {
  const t = useTranslations('labelCompose.skip');
  const c = useTranslations('labelCompose.submit');
  const [note, setNote] = useState<string>();
  const choose = (reason: SkipReason | undefined) => {
    if (reason === 'other') setNote('');
    else if (reason) onSkip(reason);
  };
  const send = () => {
    const words = note?.trim() ?? '';
    onSkip('other', words === '' ? undefined : words);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={t('title')}
      description={t('text')}
      closeLabel={t('close')}
      footer={
        note !== undefined && (
          <>
            <Button
              onClick={() => {
                setNote(undefined);
              }}
            >
              {t('back')}
            </Button>
            <Button variant="primary" kbd={c('withControl')} onClick={send}>
              {t('send')}
            </Button>
          </>
        )
      }
    >
      {note === undefined ? (
        <div
          role="group"
          aria-label={t('reasons')}
          className="flex flex-col gap-1"
          onKeyDown={({ code, ctrlKey, metaKey, altKey }) => {
            const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
            if (digit !== undefined && !ctrlKey && !metaKey && !altKey)
              choose(SKIP_REASONS[Number(digit) - 1]);
          }}
        >
          {SKIP_REASONS.map((reason, place) => (
            <button
              key={reason}
              type="button"
              autoFocus={place === 0}
              aria-keyshortcuts={digitOf(place)}
              onClick={() => {
                choose(reason);
              }}
              className="flex min-h-11 items-center gap-3 rounded-md px-3 py-2 text-start transition-colors hover:bg-hover"
            >
              <span className="min-w-0 flex-1">
                {t(reason)}
                {reason === 'harmful' && <span className="block text-sm text-muted">{t('harmfulHint')}</span>}
              </span>
              <Kbd aria-hidden>{digitOf(place)}</Kbd>
            </button>
          ))}
        </div>
      ) : (
        <NoteField label={t('note')} note={note} onWrite={setNote} onSend={send} />
      )}
    </Dialog>
  );
}
