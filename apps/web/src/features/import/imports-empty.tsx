'use client';
import { Card } from '@touchstone/ui/card';
import { CodeBlock } from '@touchstone/ui/code-block';
import { EmptyState } from '@touchstone/ui/empty-state';
import { FileUp } from 'lucide-react';
import { useTranslations } from 'next-intl';

/** Data, not words of the interface: what a file holds. */
const EXAMPLE = [
  '{"prompt": "What is the capital of France?", "completions": [{"content": "Paris.", "source": "model-a"}, "Paris, on the Seine.", "I am not sure."]}',
  String.raw`{"chosen": "\n\nHuman: Thanks!\n\nAssistant: You are welcome.", "rejected": "\n\nHuman: Thanks!\n\nAssistant: Why?"}`,
].join('\n');

export function ImportsEmpty() {
  const t = useTranslations('imports.empty');
  return (
    <Card>
      <EmptyState icon={<FileUp />} title={t('title')} text={t('text')} className="pb-6" />
      <CodeBlock code={EXAMPLE} label={t('example')} title={t('example')} />
    </Card>
  );
}
