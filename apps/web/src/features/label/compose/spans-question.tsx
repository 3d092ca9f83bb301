'use client';
import { Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Span } from '@touchstone/domain/judgment/answer';
import { Button } from '@touchstone/ui/button';
import { IconButton } from '@touchstone/ui/icon-button';
import { Input } from '@touchstone/ui/input';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { digitOf } from '../keys/digits';
import { changed, marksChanged } from './effect';
import { MarkDialog } from './mark-dialog';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { quoteOf } from './quote-of';
import { SideBadge } from '../reading/side-badge';
import { sideLetter } from './side-letter';
import { MOST_SPAN_NOTE, noteSpan, removeSpan } from './span-changes';
import type { Composing } from './use-composing';

/** Marks on passages of the completions: select, choose a label; each can be opened, given a note, or deleted, and that undone. */
export function SpansQuestion({ composing, question }: QuestionProps<'spans'>) {
  const t = useTranslations('labelCompose.spans');
  const { draft, disabled, nothingSelected, openMark, marksBefore, apply } = composing;
  const { keys } = useKeysOfDesk();
  const spans = draft.spans ?? [];
  const open = openMark === undefined ? undefined : spans[openMark];
  return (
    <QuestionFrame composing={composing} question={question} optional>
      <div role="group" aria-label={t('labels')} className="flex flex-wrap gap-0.5">
        {question.labels.map(({ id, name }, place) => (
          <PressButton
            key={id}
            label={t('mark', { name })}
            shortcut={digitOf(place) || undefined}
            disabled={disabled}
            onPress={() => {
              apply({ kind: 'mark', label: id });
            }}
          >
            {name}
          </PressButton>
        ))}
      </div>
      <p
        role={nothingSelected ? 'alert' : undefined}
        className={nothingSelected ? 'text-sm text-danger-ink' : 'text-sm text-muted'}
      >
        {nothingSelected ? t('nothing') : t('help', { key: keys.mark })}
      </p>
      {marksBefore && (
        <p className="flex items-center justify-between gap-3 text-sm">
          <span className="text-muted">{t('changed')}</span>
          <Button
            size="sm"
            onClick={() => {
              apply(changed({ ...draft, spans: marksBefore }));
            }}
          >
            {t('undo')}
          </Button>
        </p>
      )}
      {open && openMark !== undefined && (
        <MarkDialog composing={composing} labels={question.labels} span={open} at={openMark} />
      )}
      {spans.length > 0 && (
        <ul aria-label={t('list')} className="flex flex-col gap-2">
          {spans.map((span, at) => (
            <SpanRow
              key={`${span.side}-${span.message}-${span.start}-${span.end}-${span.label}`}
              composing={composing}
              span={span}
              at={at}
              name={question.labels.find(({ id }) => id === span.label)?.name ?? span.label}
            />
          ))}
        </ul>
      )}
    </QuestionFrame>
  );
}

interface SpanRowProps {
  composing: Composing;
  span: Span;
  at: number;
  /** Of its label. */
  name: string;
}

function SpanRow({ composing, span, at, name }: SpanRowProps) {
  const t = useTranslations('labelCompose.spans');
  const { draft, completions, disabled, apply } = composing;
  const side = sideLetter(span.side);
  const quote = quoteOf(span, completions);
  return (
    <li aria-label={t('item', { name, side, quote })} className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <SideBadge side={span.side} />
        <p className="min-w-0 flex-1 wrap-anywhere">
          <span className="font-semibold">{name}</span> <q>{quote}</q>
        </p>
        <IconButton
          size="sm"
          label={t('change', { name, side })}
          disabled={disabled}
          onClick={() => {
            apply({ kind: 'openMark', at });
          }}
        >
          <Pencil aria-hidden />
        </IconButton>
        <IconButton
          size="sm"
          label={t('remove', { name, side })}
          disabled={disabled}
          onClick={() => {
            apply(marksChanged(removeSpan(draft, at)));
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Input
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        maxLength={MOST_SPAN_NOTE}
        value={span.note ?? ''}
        disabled={disabled}
        onChange={(event) => {
          apply(changed(noteSpan(draft, at, event.target.value)));
        }}
      />
    </li>
  );
}
