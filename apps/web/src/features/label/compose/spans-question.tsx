'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { Span } from '@touchstone/domain/judgment/answer';
import { IconButton } from '@touchstone/ui/icon-button';
import { Input } from '@touchstone/ui/input';
import { noteSpan, removeSpan } from './draft-changes';
import { digitOf } from '../keys/digits';
import { changed } from './effect';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { SideBadge } from '../reading/side-badge';
import { sideLetter } from './side-letter';
import type { Composing } from './use-composing';

const MOST_NOTE = 1000;
const QUOTE_CHARACTERS = 80;

/** Marks on passages of the completions: select, choose a label; each can be given a note, or deleted. */
export function SpansQuestion({ composing, question }: QuestionProps<'spans'>) {
  const t = useTranslations('labelCompose.spans');
  const { draft, disabled, nothingSelected, apply } = composing;
  const spans = draft.spans ?? [];
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
        {nothingSelected ? t('nothing') : t('help')}
      </p>
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
  const passage = completions[span.side]?.[span.message]?.content.slice(span.start, span.end) ?? '';
  const quote = passage.length > QUOTE_CHARACTERS ? `${passage.slice(0, QUOTE_CHARACTERS)}…` : passage;
  return (
    <li aria-label={t('item', { name, side, quote })} className="flex flex-col gap-1">
      <div className="flex items-start gap-2">
        <SideBadge side={span.side} />
        <p className="min-w-0 flex-1 wrap-anywhere">
          <span className="font-semibold">{name}</span> <q>{quote}</q>
        </p>
        <IconButton
          size="sm"
          label={t('remove', { name, side })}
          disabled={disabled}
          onClick={() => {
            apply(changed(removeSpan(draft, at)));
          }}
        >
          <Trash2 aria-hidden />
        </IconButton>
      </div>
      <Input
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        maxLength={MOST_NOTE}
        value={span.note ?? ''}
        disabled={disabled}
        onChange={(event) => {
          apply(changed(noteSpan(draft, at, event.target.value)));
        }}
      />
    </li>
  );
}
