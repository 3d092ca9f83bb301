'use client';
import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ReviewList } from '../review/review-list';
import { AppealCard } from './appeal-card';
import { useRaterActions } from './use-rater-actions';

/** Appeals that wait for an answer. */
export function AppealsTab({ projectId }: { projectId: string }) {
  const t = useTranslations('notices.review');
  const appeals = useRaterActions(projectId, true);
  return (
    <ReviewList
      query={appeals}
      label={t('list')}
      empty={{ icon: <Scale />, title: t('none.title'), text: t('none.text') }}
    >
      {(appeals.data ?? []).map((action) => (
        <AppealCard key={action.id} projectId={projectId} action={action} />
      ))}
    </ReviewList>
  );
}
