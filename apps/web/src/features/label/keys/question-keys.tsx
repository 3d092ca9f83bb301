'use client';
import clsx from 'clsx';
import { useFormatter, useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { Kbd } from '@touchstone/ui/kbd';
import { answerKeysOf } from '../compose/answer-keys';
import { questionsOf } from '../compose/questions';
import { useQuestionWords } from '../compose/use-question-words';
import { MARKING_ARROWS } from '../compose/use-keyboard-marking';
import { useKeysOfDesk } from './desk-keys-context';
import { keyRuns } from './key-sign';

interface QuestionKeysProps {
  scheme: LabelScheme;
  arity: number;
}

/** What keys do at each question of a scheme; questions with the same keys stand together. */
export function QuestionKeys({ scheme, arity }: QuestionKeysProps) {
  const t = useTranslations('labelCompose.keys');
  const format = useFormatter();
  const { title } = useQuestionWords();
  const { keys } = useKeysOfDesk();
  const groups = new Map<string, { titles: string[]; rows: { does: string; keys: readonly string[] }[] }>();
  for (const question of questionsOf(scheme)) {
    const rows = [
      ...answerKeysOf(question, arity, keys).map(({ does, keys: own }) => ({ does: t(does), keys: own })),
      ...(question.kind === 'spans' ? [{ does: t('extend'), keys: Object.keys(MARKING_ARROWS) }] : []),
    ];
    if (rows.length === 0) continue;
    const same = JSON.stringify(rows);
    const group = groups.get(same);
    if (group) group.titles.push(title(question));
    else groups.set(same, { titles: [title(question)], rows });
  }
  if (groups.size === 0) return null;
  return (
    <section aria-labelledby="question-keys" className="mt-6 border-t pt-4">
      <h3 id="question-keys" className="font-semibold">
        {t('title')}
      </h3>
      <p className="text-sm text-muted">{t('text')}</p>
      <div className={clsx('mt-3 grid gap-x-10 gap-y-4', groups.size > 1 && 'sm:grid-cols-2')}>
        {[...groups.values()].map(({ titles, rows }) => (
          <div key={titles.join()} className="min-w-0">
            <h4 className="text-sm text-muted wrap-anywhere">{format.list(titles, { type: 'unit' })}</h4>
            <ul className={clsx('grid gap-x-10', groups.size === 1 && 'sm:grid-cols-2')}>
              {rows.map((row) => (
                <li key={row.does} className="flex min-h-9 items-center justify-between gap-4">
                  <span className="min-w-0 wrap-anywhere">{row.does}</span>
                  <span className="flex shrink-0 flex-wrap items-center justify-end gap-1 px-2">
                    {keyRuns(row.keys).map(({ first, last }) => (
                      <Fragment key={first}>
                        <Kbd>{first}</Kbd>
                        {last !== undefined && (
                          <>
                            <span className="text-muted">{t('to')}</span>
                            <Kbd>{last}</Kbd>
                          </>
                        )}
                      </Fragment>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
