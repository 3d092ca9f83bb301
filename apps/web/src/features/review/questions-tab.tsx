'use client';
import { Segmented } from '@touchstone/ui/segmented';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AnsweredCard } from './answered-card';
import { QuestionCard } from './question-card';
import { ReviewList } from './review-list';
import { useAnsweredQuestions, type useOpenQuestions } from './use-review';

interface QuestionsTabProps {
  projectId: string;
  open: ReturnType<typeof useOpenQuestions>;
}

/** Questions that wait, or that have their reply. */
export function QuestionsTab({ projectId, open }: QuestionsTabProps) {
  const t = useTranslations('review.questions');
  const [state, setState] = useState<'open' | 'answered'>('open');
  const answered = useAnsweredQuestions(projectId, state === 'answered');
  const icon = <MessageCircleQuestionMark />;
  return (
    <div className="flex flex-col items-start gap-4 *:w-full">
      <Segmented
        className="w-fit!"
        label={t('state.name')}
        value={state}
        onValueChange={setState}
        options={[
          { value: 'open', label: t('state.open') },
          { value: 'answered', label: t('state.answered') },
        ]}
      />
      {state === 'open' ? (
        <ReviewList
          query={open}
          label={t('list')}
          empty={{ icon, title: t('none.title'), text: t('none.text') }}
        >
          {open.data.map((question) => (
            <QuestionCard key={question.id} projectId={projectId} question={question} />
          ))}
        </ReviewList>
      ) : (
        <ReviewList
          query={answered}
          label={t('answered.list')}
          empty={{ icon, title: t('answered.none.title'), text: t('answered.none.text') }}
        >
          {(answered.data ?? []).map((question) => (
            <AnsweredCard key={question.id} projectId={projectId} question={question} />
          ))}
        </ReviewList>
      )}
    </div>
  );
}
