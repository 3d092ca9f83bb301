'use client';
import { useTranslations } from 'next-intl';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { AnswerDetails } from '../../judgment-view/answer-details';
import type { OutboxEntry } from './outbox-entry';

interface EntryPartsProps {
  scheme: LabelScheme;
  entry: OutboxEntry;
}

/** What an entry says: a judgment as in its author's history, of anything else what kind it is and what was written. */
export function EntryParts({ scheme, entry }: EntryPartsProps) {
  const t = useTranslations('desk.refused');
  const skip = useTranslations('labelCompose.skip');
  if (entry.kind === 'judgment')
    return (
      <AnswerDetails answer={entry.answer} scheme={scheme} completions={entry.shown?.completions ?? []} />
    );
  const texts = [
    entry.kind === 'skip' && entry.reason !== undefined ? skip(entry.reason) : undefined,
    entry.kind === 'question' ? entry.body : entry.note,
  ].filter((text) => text !== undefined && text !== '');
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">{t(`kind.${entry.kind}`)}</p>
      {texts.map((text, at) => (
        <p key={at} dir="auto" className="max-w-reading wrap-anywhere whitespace-pre-wrap">
          {text}
        </p>
      ))}
    </div>
  );
}
