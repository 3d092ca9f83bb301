'use client';
import { useTranslations } from 'next-intl';
import type { Message } from '@touchstone/domain/message/message';
import type { OutboxEntry } from './outbox-entry';

/** What an entry is about: its first words, and for a judgment everything that was on screen. */
export function EntryTexts({ entry }: { entry: OutboxEntry }) {
  const t = useTranslations('desk.refused');
  if (entry.kind !== 'judgment' || !entry.shown) {
    return entry.excerpt === '' ? null : <p className="wrap-anywhere text-muted">{entry.excerpt}</p>;
  }
  const { prompt, completions } = entry.shown;
  return (
    <details>
      <summary className="cursor-pointer wrap-anywhere text-muted pointer-coarse:min-h-11">
        {entry.excerpt === '' ? t('about') : entry.excerpt}
      </summary>
      <div className="mt-2 flex flex-col gap-3">
        <Text title={t('prompt')} messages={prompt} />
        {completions.map((messages, side) => (
          <Text key={side} title={t('answer', { side: 'ABCDEFGHI'.charAt(side) })} messages={messages} />
        ))}
      </div>
    </details>
  );
}

function Text({ title, messages }: { title: string; messages: readonly Message[] }) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <p className="wrap-anywhere whitespace-pre-wrap">
        {messages.map(({ content }) => content).join('\n\n')}
      </p>
    </section>
  );
}
