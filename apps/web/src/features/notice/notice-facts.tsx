'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { MOMENT } from '../common/date-formats';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import type { Notice } from './notice-types';

const SHARE = { style: 'percent', maximumFractionDigits: 1 } as const;

/** Why something was done about an annotator: a person's words or a rule's figures, and whether it was taken back. */
export function NoticeFacts({ notice }: { notice: Notice }) {
  const t = useTranslations('notices');
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const { rule, reason, evidence, reversed } = notice;
  const share = (value: number) => format.number(value, SHARE);
  return (
    <>
      {reason !== null && (
        <p dir="auto" className="mt-2 max-w-reading whitespace-pre-wrap wrap-anywhere">
          {reason}
        </p>
      )}
      {rule !== null && evidence && (
        <p className="mt-2 max-w-reading tabular">
          {t(`why.${rule}`, {
            k: evidence.k,
            n: evidence.n,
            share: share(evidence.n === 0 ? 0 : evidence.k / evidence.n),
            low: share(evidence.interval[0]),
            high: share(evidence.interval[1]),
            seconds: evidence.seconds ?? 0,
            threshold: share(evidence.threshold),
          })}
        </p>
      )}
      {reversed && (
        <p className="mt-2 font-semibold">
          {t('reversed', { at: format.dateTime(new Date(reversed.at), { ...MOMENT, timeZone }) })}{' '}
          <span dir="auto" className="font-normal">
            {reversed.reason}
          </span>
        </p>
      )}
    </>
  );
}
