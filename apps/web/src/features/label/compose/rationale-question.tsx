'use client';
import { useTranslations } from 'next-intl';
import { useKeyOf } from '../keys/desk-keys-context';
import { writeRationale } from './draft-changes';
import { changed } from './effect';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { TextField } from './text-field';
import { frameId } from './use-composing';

/** Why it was judged so, in words. */
export function RationaleQuestion({ composing, question }: QuestionProps<'rationale'>) {
  const t = useTranslations('labelCompose.rationale');
  const { draft, disabled, apply } = composing;
  const { ask, minLength } = question.text;
  const shortcut = useKeyOf('write');
  return (
    <QuestionFrame composing={composing} question={question} optional={ask === 'optional'}>
      <TextField
        id={frameId(question.id)}
        label={t('label')}
        placeholder={t('placeholder')}
        shortcut={shortcut}
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
