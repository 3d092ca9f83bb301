'use client';
import { EmptyState } from '@touchstone/ui/empty-state';
import { Section } from '@touchstone/ui/section';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { LoadError } from '../common/load-error';
import { AskedComparison } from './asked-comparison';
import { Fold } from '../common/fold';
import { QuestionItem } from './question-item';
import { useOwnQuestions } from './use-own-questions';
import { useSeenReplies } from './use-seen-replies';

/** Everything asked of the reviewers, with their replies. To open it is to have seen them. */
export function OwnQuestions({ userId, projectId }: { userId: string; projectId: string }) {
  const t = useTranslations('ownWork.questions');
  const query = useOwnQuestions(projectId);
  const [seen, noteSeen] = useSeenReplies(userId, projectId);
  // What was new when the page opened stays marked while it is read.
  const [seenBefore] = useState(seen);
  const questions = query.data ?? [];
  const latest = questions.reduce(
    (last, { repliedAt }) => (repliedAt !== null && repliedAt > last ? repliedAt : last),
    '',
  );
  useEffect(() => {
    if (latest !== '') noteSeen(latest);
  }, [latest, noteSeen]);
  return (
    <Section title={t('title')} description={t('description')}>
      <LoadError query={query} />
      {query.isSuccess && questions.length === 0 && (
        <EmptyState
          className="rounded-lg border bg-surface"
          icon={<MessageCircleQuestionMark />}
          title={t('none.title')}
          text={t('none.text', { key: 'Q' })}
        />
      )}
      {questions.length > 0 && (
        <ul className="divide-y rounded-lg border bg-surface">
          {questions.map((question) => (
            <QuestionItem
              key={question.id}
              question={question}
              isNew={question.repliedAt !== null && question.repliedAt > seenBefore}
              action={
                question.judged && (
                  <Link
                    className="underline underline-offset-2 hover:text-ink"
                    href={`/projects/${projectId}/my-work?judgment=${question.assignmentId}`}
                  >
                    {t('open')}
                  </Link>
                )
              }
            >
              {!question.judged && (
                <div>
                  <Fold show={t('showComparison')} hide={t('hideComparison')}>
                    <AskedComparison projectId={projectId} assignmentId={question.assignmentId} />
                  </Fold>
                </div>
              )}
            </QuestionItem>
          ))}
        </ul>
      )}
    </Section>
  );
}
