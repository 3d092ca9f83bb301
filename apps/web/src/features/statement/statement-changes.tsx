'use client';
import { useTranslations } from 'next-intl';
import type { Statement } from '@touchstone/domain/statement/statement';
import { wordChangesOrAll } from '../common/word-changes';

const PARTS = ['purpose', 'pay', 'dataUse'] as const;

export interface StatementChangesProps {
  before: Statement;
  after: Statement;
}

/** What became of a statement since it was accepted, word by word; only the parts that differ. */
export function StatementChanges({ before, after }: StatementChangesProps) {
  const t = useTranslations('statement');
  const nameOf = useTranslations('harm.kind');
  const changed = PARTS.filter((part) => before[part] !== after[part]);
  const kinds = (of: Statement, without: Statement) =>
    of.harmKinds.filter((kind) => !without.harmKinds.includes(kind)).map((kind) => nameOf(kind));
  const added = kinds(after, before);
  const removed = kinds(before, after);
  return (
    <div className="flex flex-col gap-4">
      {changed.map((part) => (
        <section key={part} className="min-w-0">
          <h3 className="font-semibold">{t(`parts.${part}`)}</h3>
          <p className="max-w-reading whitespace-pre-wrap wrap-anywhere">
            {wordChangesOrAll(before[part], after[part]).map(({ kind, text }, at) => {
              if (kind === 'same') return <span key={at}>{text}</span>;
              // A screen reader may pass over ins and del: the words say it too.
              return kind === 'added' ? (
                <ins key={at} className="rounded-sm bg-accent-soft decoration-accent">
                  <span className="sr-only">{t('changes.new')} </span>
                  {text}
                  <span className="sr-only"> {t('changes.end')}</span>
                </ins>
              ) : (
                <del key={at} className="text-muted">
                  <span className="sr-only">{t('changes.gone')} </span>
                  {text}
                  <span className="sr-only"> {t('changes.end')}</span>
                </del>
              );
            })}
          </p>
        </section>
      ))}
      {added.length > 0 && <p>{t('changes.kindsAdded', { kinds: added.join(', ') })}</p>}
      {removed.length > 0 && <p>{t('changes.kindsRemoved', { kinds: removed.join(', ') })}</p>}
    </div>
  );
}
