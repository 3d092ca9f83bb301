'use client';
import { useTranslations } from 'next-intl';
import type { Message } from '@touchstone/domain/message/message';
import { CodeFrame } from './code-frame';
import { FoldedBlock } from './folded-block';
import { LongText } from './long-text';
import { prettyJson } from './pretty-json';

const JSON_LANGUAGE = 'json';

/** What a tool answered: JSON indented, anything else as text. */
export function ToolResult({ message: { name, content } }: { message: Message }) {
  const t = useTranslations('labelReading');
  const { text, isJson } = prettyJson(content);
  return (
    <FoldedBlock title={name === undefined ? t('tool.result') : t('tool.resultOf', { name })} text={content}>
      {isJson ? (
        <div className="reading">
          <CodeFrame title={JSON_LANGUAGE} text={text} />
        </div>
      ) : content.trim() === '' ? (
        <p className="text-sm text-muted italic">{t('conversation.emptyMessage')}</p>
      ) : (
        <LongText text={content} />
      )}
    </FoldedBlock>
  );
}
