'use client';
import { useTranslations } from 'next-intl';
import type { Message } from '@touchstone/domain/message/message';
import { FoldedBlock } from './folded-block';
import { LongText } from './long-text';
import type { TracedMark } from './markdown/trace-source';
import { ToolCalls } from './tool-calls';
import { ToolResult } from './tool-result';

interface MessageBodyProps {
  message: Message;
  marks?: readonly TracedMark[] | undefined;
}

/** What one turn says: text as Markdown, the tools it asks for, a tool's result, the system's instructions. */
export function MessageBody({ message, marks }: MessageBodyProps) {
  const t = useTranslations('labelReading');
  const { role, content, tool_calls: calls = [] } = message;
  if (role === 'tool') return <ToolResult message={message} />;
  if (content.trim() === '' && calls.length === 0)
    return <p className="reading text-muted italic">{t('conversation.emptyMessage')}</p>;
  const text = content.trim() === '' ? null : <LongText text={content} marks={marks} />;
  return (
    <div className="flex flex-col gap-3">
      {role === 'system' ? (
        <FoldedBlock title={t('tool.system')} text={content}>
          {text}
        </FoldedBlock>
      ) : (
        text
      )}
      {calls.length > 0 && <ToolCalls calls={calls} />}
    </div>
  );
}
