'use client';
import { useTranslations } from 'next-intl';
import { writeRationale } from './draft-changes';
import { changed, WRITE_KEY } from './key-effect';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { TextField } from './text-field';
import { frameId } from './use-composing';

/** Why it was judged so, in words. */
export function RationaleQuestion({ composing, question }: QuestionProps<'rationale'>) {
  const t = useTranslations('labelCompose.rationale');
  const { draft, disabled, apply } = composing;
  const { ask, minLength } = question.text;
  return (
    <QuestionFrame composing={composing} question={question} optional={ask === 'optional'}>
      <TextField
        id={frameId(question.id)}
        label={t('label')}
        placeholder={t('placeholder')}
        shortcut={WRITE_KEY}
        value={draft.rationale ?? ''}
        least={minLength}
        disabled={disabled}
        onWrite={(text) => {
          apply(changed(writeRationale(draft, text)));
        }}
        onSubmit={() => {
          apply({ kind: 'submit' });
        }}
      />
    </QuestionFrame>
  );
}
