'use client';
import { useTranslations } from 'next-intl';
import type { Notice } from './notice-types';

/** An appeal and its answer. */
export function AppealText({ appeal }: { appeal: NonNullable<Notice['appeal']> }) {
  const t = useTranslations('notices.appeal');
  return (
    <dl className="mt-3 max-w-reading border-t pt-3">
      <dt className="text-sm text-muted">{t('yours')}</dt>
      <dd dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {appeal.body}
      </dd>
      {appeal.decision === null ? (
        <dd className="mt-1 text-sm text-muted">{t('waiting')}</dd>
      ) : (
        <>
          <dt className="mt-2 text-sm text-muted">
            {t('reply')}: {t(appeal.decision)}
          </dt>
          <dd dir="auto" className="whitespace-pre-wrap wrap-anywhere">
            {appeal.reply}
          </dd>
        </>
      )}
    </dl>
  );
}
