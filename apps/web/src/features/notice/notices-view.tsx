'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Bell } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { NoticeCard } from './notice-card';
import type { Notice } from './notice-types';
import { useNotices } from './use-notices';

/** Every notice to the viewer, the newest first. */
export function NoticesView({ initial }: { initial: Notice[] }) {
  const t = useTranslations('notices');
  const notices = useNotices(initial);
  return (
    <>
      <LoadError query={notices} className="mb-4" />
      {notices.data.length === 0 ? (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<Bell />}
          title={t('none.title')}
          text={t('none.text')}
        />
      ) : (
        <ol aria-label={t('list')} className="flex flex-col gap-4">
          {notices.data.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ol>
      )}
    </>
  );
}
