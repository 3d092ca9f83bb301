'use client';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { Fold } from '../common/fold';
import type { CaseJudgment } from './adjudicate-types';
import type { Feedback } from './feedback';

const TEXT_LENGTH = 4000;

interface FeedbackFieldsProps {
  judgments: readonly CaseJudgment[];
  feedback: Feedback;
  onChange: (feedback: Feedback) => void;
}

/** What the annotators of the comparison are told: all of them, and each alone. Who came with an imported file reads nothing. */
export function FeedbackFields({ judgments, feedback, onChange }: FeedbackFieldsProps) {
  const t = useTranslations('adjudication.feedback');
  const fields = useTranslations('common.fields');
  const readers = judgments.filter(({ imported }) => !imported);
  if (readers.length === 0) return null;
  return (
    <div className="flex flex-col gap-3">
      <Field label={t('everybody')} hint={t('everybodyHint')} aside={fields('optional')}>
        <Textarea
          value={feedback.everybody}
          maxLength={TEXT_LENGTH}
          onChange={({ target }) => {
            onChange({ ...feedback, everybody: target.value });
          }}
        />
      </Field>
      <div>
        <Fold show={t('showEach')} hide={t('hideEach')}>
          <div className="flex flex-col gap-3">
            {readers.map(({ id, rater }) => (
              <Field key={id} label={t('one', { n: rater })} aside={fields('optional')}>
                <Textarea
                  rows={2}
                  value={feedback.byJudgment[id] ?? ''}
                  maxLength={TEXT_LENGTH}
                  onChange={({ target }) => {
                    onChange({ ...feedback, byJudgment: { ...feedback.byJudgment, [id]: target.value } });
                  }}
                />
              </Field>
            ))}
          </div>
        </Fold>
      </div>
    </div>
  );
}
