'use client';
import { useTranslations } from 'next-intl';
import { writeOwnReading } from './draft-changes';
import { changed } from './effect';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { TextField } from './text-field';
import { frameId } from './use-composing';

/**
 * What the annotator wrote before the answers were shown. It stays as it was from then on; in an earlier judgment that is
 * looked at again it may be corrected, which is a revision like any other.
 */
export function OwnReadingQuestion({ composing, question }: QuestionProps<'ownReading'>) {
  const t = useTranslations('labelCompose.ownReading');
  const { draft, disabled, revising, apply } = composing;
  const written = draft.ownReading ?? '';
  return (
    <QuestionFrame composing={composing} question={question} optional={question.text.ask === 'optional'}>
      {revising ? (
        <TextField
          id={frameId(question.id)}
          label={t('label')}
          value={written}
          least={question.text.minLength}
          disabled={disabled}
          onWrite={(text) => {
            apply(changed(writeOwnReading(draft, text)));
          }}
          onSubmit={() => {
            apply({ kind: 'submit' });
          }}
        />
      ) : (
        <p className="text-sm wrap-anywhere whitespace-pre-wrap text-muted">
          {written.trim() === '' ? t('none') : written}
        </p>
      )}
    </QuestionFrame>
  );
}
