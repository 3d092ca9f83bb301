'use client';
import { useTranslations } from 'next-intl';
import type { ToolCall } from '@touchstone/domain/message/message';
import { CodeFrame } from './code-frame';
import { FoldedBlock } from './folded-block';
import { prettyJson } from './pretty-json';

/** The tools that a turn asks for, with what it hands them. */
export function ToolCalls({ calls }: { calls: readonly ToolCall[] }) {
  const t = useTranslations('labelReading.tool');
  return calls.map((call, place) => {
    const { text, isJson } = prettyJson(call.arguments);
    return (
      <FoldedBlock key={place} title={t('call', { name: call.name })} text={call.arguments}>
        {text.trim() === '' ? (
          <p className="text-sm text-muted italic">{t('noArguments')}</p>
        ) : (
          <div className="reading">
            <CodeFrame title={isJson ? 'json' : undefined} text={text} />
          </div>
        )}
      </FoldedBlock>
    );
  });
}
