'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import type { Span } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Input } from '@touchstone/ui/input';
import { digitOf, DIGITS } from '../keys/digits';
import { changed, marksChanged } from './effect';
import { PressButton } from './press-button';
import type { Named } from './questions';
import { quoteOf } from './quote-of';
import { sideLetter } from './side-letter';
import { MOST_SPAN_NOTE, noteSpan, relabelSpan, removeSpan } from './span-changes';
import type { Composing } from './use-composing';

interface MarkDialogProps {
  composing: Composing;
  labels: readonly Named[];
  span: Span;
  at: number;
}

/** A mark that was opened in the text: another label, a note, or away with it. What is changed holds at once. */
export function MarkDialog({ composing, labels, span, at }: MarkDialogProps) {
  const t = useTranslations('labelCompose.spans');
  const { draft, completions, apply } = composing;
  const close = () => {
    apply({ kind: 'openMark', at: undefined });
  };
  const relabel = (label: string) => {
    apply(marksChanged(relabelSpan(draft, at, label)));
  };
  const remove = () => {
    apply(marksChanged(removeSpan(draft, at)));
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target instanceof HTMLInputElement) {
      if (event.key === 'Enter' && !event.isComposing) close();
      return;
    }
    const label = labels[DIGITS.indexOf(event.key)];
    if (event.key === 'Backspace') remove();
    else if (label) relabel(label.id);
  });
  // Wherever in the dialog the focus is: its frame and its close button are not ours to listen on.
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      press(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={t('open', { side: sideLetter(span.side) })}
      closeLabel={t('close')}
      footer={
        <>
          <Button
            variant="quiet"
            kbd="⌫"
            aria-keyshortcuts="Backspace"
            icon={<Trash2 aria-hidden />}
            onClick={remove}
          >
            {t('delete')}
          </Button>
          <Button variant="primary" kbd="Esc" aria-keyshortcuts="Escape" onClick={close}>
            {t('done')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <blockquote className="border-s-2 ps-3 wrap-anywhere text-muted" dir="auto">
          {quoteOf(span, completions)}
        </blockquote>
        <div role="group" aria-label={t('labels')} className="flex flex-wrap gap-1">
          {labels.map(({ id, name }, place) => (
            <PressButton
              key={id}
              label={name}
              shortcut={digitOf(place) || undefined}
              pressed={id === span.label}
              onPress={() => {
                relabel(id);
              }}
            >
              {name}
            </PressButton>
          ))}
        </div>
        <label className="flex flex-col gap-1">
          <span className="font-semibold">{t('note')}</span>
          <Input
            placeholder={t('notePlaceholder')}
            maxLength={MOST_SPAN_NOTE}
            value={span.note ?? ''}
            onChange={(event) => {
              apply(changed(noteSpan(draft, at, event.target.value)));
            }}
          />
        </label>
      </div>
    </Dialog>
  );
}
