'use client';
import { useTranslations } from 'next-intl';
import type { Statement } from '@touchstone/domain/statement/statement';
import { MarkdownText } from '../label/reading/markdown-text';

const PARTS = ['purpose', 'pay', 'dataUse'] as const;

export interface StatementTextProps {
  statement: Pick<Statement, (typeof PARTS)[number]>;
}

/** A statement as annotators read it. */
export function StatementText({ statement }: StatementTextProps) {
  const t = useTranslations('statement.parts');
  return (
    <div className="flex flex-col gap-6">
      {PARTS.map((part) => (
        <section key={part} className="min-w-0">
          <h3 className="mb-1 font-semibold">{t(part)}</h3>
          {statement[part].trim() === '' ? (
            <p className="text-muted">{t('empty')}</p>
          ) : (
            <MarkdownText text={statement[part]} />
          )}
        </section>
      ))}
    </div>
  );
}
