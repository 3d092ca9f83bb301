'use client';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnsweredCard } from './answered-card';
import { QuestionCard } from './question-card';
import { ReviewList, type ReviewState } from './review-list';
import { useAnsweredQuestions, type useOpenQuestions } from './use-review';

interface QuestionsTabProps {
  projectId: string;
  open: ReturnType<typeof useOpenQuestions>;
}

/** Questions that wait, or that have their reply. */
export function QuestionsTab({ projectId, open }: QuestionsTabProps) {
  const t = useTranslations('review.questions');
  const [state, setState] = useState<ReviewState>('open');
  const answered = useAnsweredQuestions(projectId, state === 'done');
  const isOpen = state === 'open';
  return (
    <ReviewList
      state={state}
      onState={setState}
      query={isOpen ? open : answered}
      label={t(isOpen ? 'list' : 'answered.list')}
      empty={{
        icon: <MessageCircleQuestionMark />,
        title: t(isOpen ? 'none.title' : 'answered.none.title'),
        text: t(isOpen ? 'none.text' : 'answered.none.text'),
      }}
    >
      {isOpen
        ? open.data.map((question) => (
            <QuestionCard key={question.id} projectId={projectId} question={question} />
          ))
        : (answered.data ?? []).map((question) => (
            <AnsweredCard key={question.id} projectId={projectId} question={question} />
          ))}
    </ReviewList>
  );
}
