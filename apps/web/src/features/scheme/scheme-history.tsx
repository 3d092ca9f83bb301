'use client';
import { Badge } from '@touchstone/ui/badge';
import { Section } from '@touchstone/ui/section';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { DifferenceList } from './difference-list';
import type { SchemeVersion } from './scheme-version';

/** Every version, the newest first: who made it, what it changed, and what was judged under it. */
export function SchemeHistory({ versions }: { versions: readonly SchemeVersion[] }) {
  const t = useTranslations('scheme.history');
  const format = useFormatter();
  return (
    <Section title={t('title')} description={t('description')}>
      <ol className="divide-y overflow-hidden rounded-lg border bg-surface">
        {versions.map(({ version, scheme, author, createdAt, judgments, onDesks }, at) => {
          const before = versions[at + 1];
          return (
            <li key={version} className="flex flex-col gap-2 p-4">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <h3 className="font-semibold">{t('version', { version })}</h3>
                {at === 0 && <Badge tone="accent">{t('current')}</Badge>}
                <span className="text-sm text-muted tabular">
                  {t('made', {
                    author: author || t('erased'),
                    at: format.dateTime(new Date(createdAt), MOMENT),
                  })}
                </span>
                <span className="text-sm text-muted tabular sm:ms-auto">
                  {t('judgments', { n: judgments })}
                  {onDesks > 0 && ` · ${t('onDesks', { n: onDesks })}`}
                </span>
              </div>
              {before ? <DifferenceList before={before.scheme} after={scheme} /> : <p>{t('first')}</p>}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
