'use client';
import { useQuery } from '@tanstack/react-query';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { trpc } from '../common/trpc';
import { NOTICES_KEY } from './use-notices';

/** Says that something was decided about the viewer in this project and stands; the rest is on the page of notices. */
export function NoticeCallout({ projectId }: { projectId: string }) {
  const t = useTranslations('notices');
  const { data = [] } = useQuery({ queryKey: NOTICES_KEY, queryFn: () => trpc.notice.own.query() });
  const latest = data.find((notice) => notice.projectId === projectId && notice.reversed === null);
  if (!latest) return null;
  return (
    <Callout
      tone="warning"
      className="mb-4"
      title={t(`what.${latest.kind}`, { n: latest.judgments ?? 0 })}
      action={
        <LinkButton asChild>
          <Link href="/notices">{t('read')}</Link>
        </LinkButton>
      }
    >
      {t('readText')}
    </Callout>
  );
}
