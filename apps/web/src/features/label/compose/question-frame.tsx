'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Question } from './questions';
import { useMissingWords } from './use-missing-words';
import { frameId, type Composing } from './use-composing';
import { useQuestionWords } from './use-question-words';

interface QuestionFrameProps {
  composing: Composing;
  question: Question;
  optional?: boolean;
  children: ReactNode;
}

/** A question of the panel: its name, whether it may be left out, and that the keys go to it now. */
export function QuestionFrame({ composing, question, optional = false, children }: QuestionFrameProps) {
  const t = useTranslations('labelCompose');
  const { title } = useQuestionWords();
  const missingWords = useMissingWords(composing.scheme);
  const { stop, missing, urged, apply } = composing;
  const id = frameId(question.id);
  const isCurrent = stop.question === question.id;
  const needed = urged ? missing.filter((part) => part.question === question.id) : [];
  const goHere = () => {
    if (!isCurrent) apply({ kind: 'stop', stop: { question: question.id } });
  };
  return (
    <div
      role="group"
      id={id}
      tabIndex={-1}
      aria-labelledby={`${id}-title`}
      aria-describedby={needed.length > 0 ? `${id}-needed` : undefined}
      data-current={isCurrent || undefined}
      onFocus={goHere}
      onPointerDown={goHere}
      className={clsx(
        'flex min-w-0 scroll-my-4 flex-col gap-1.5 border-s-2 py-1 ps-3 transition-colors',
        isCurrent ? 'border-s-accent' : 'border-s-transparent',
      )}
    >
      <p className="flex items-baseline justify-between gap-3">
        <span id={`${id}-title`} className="min-w-0 font-semibold wrap-anywhere">
          {title(question)}
        </span>
        {optional && <span className="text-sm text-muted">{t('optional')}</span>}
      </p>
      {children}
      {needed.length > 0 && (
        <p id={`${id}-needed`} className="text-sm text-danger-ink">
          {t('submit.needed', { what: needed.map(missingWords).join(t('said.separator')) })}
        </p>
      )}
    </div>
  );
}
