'use client';
import { useTranslations } from 'next-intl';
import type { OutboxEntry } from './outbox-entry';

const PARTS = [
  'ranks',
  'best',
  'worst',
  'dimensions',
  'ratings',
  'flags',
  'spans',
  'confidence',
  'rationale',
  'ownReading',
  'note',
  'body',
] as const;

/** What an entry says beside its outcome, part by part; texts as they were written, the rest as it would be sent. */
export function EntryParts({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations('desk.refused.part');
  const said: Partial<Record<(typeof PARTS)[number], unknown>> =
    entry.kind === 'judgment' ? entry.answer : { ...entry };
  const given = PARTS.filter((part) => said[part] !== undefined);
  if (given.length === 0) return null;
  return (
    <dl className="grid gap-x-4 gap-y-1 sm:grid-cols-[auto_minmax(0,1fr)]">
      {given.map((part) => (
        <div key={part} className="contents">
          <dt className="text-muted">{t(part)}</dt>
          <dd className="wrap-anywhere whitespace-pre-wrap">{textOf(said[part])}</dd>
        </div>
      ))}
    </dl>
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
