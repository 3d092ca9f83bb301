'use client';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { QuestionItem } from './question-item';
import { useOwnQuestions } from './use-own-questions';

/** What was asked about one comparison; nothing when nothing was. */
export function QuestionThread({ projectId, assignmentId }: { projectId: string; assignmentId: string }) {
  const t = useTranslations('ownWork.questions');
  const { data = [] } = useOwnQuestions(projectId, assignmentId);
  if (data.length === 0) return null;
  return (
    <Card title={t('title')} padded={false}>
      <ul className="divide-y">
        {data.map((question) => (
          <QuestionItem key={question.id} question={question} />
        ))}
      </ul>
    </Card>
  );
}
