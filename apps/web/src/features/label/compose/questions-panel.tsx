'use client';
import clsx from 'clsx';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@touchstone/ui/button';
import { isPanelQuestion, PanelQuestion } from './panel-question';
import type { Composing } from './use-composing';
import { useQuestionWords } from './use-question-words';

/**
 * What is asked beside the outcome: at the side where there is room, else under the answers, where it folds away; on a
 * narrow screen it opens when the keys go to it or something in it is missing.
 */
export function QuestionsPanel({ composing }: { composing: Composing }) {
  const t = useTranslations('labelCompose');
  const { said } = useQuestionWords();
  const { id, questions, stop, draft, missing, urged } = composing;
  const [toggled, setToggled] = useState<{ id: string; open: boolean }>();
  const inPanel = questions.filter(isPanelQuestion);
  if (inPanel.length === 0) return null;
  const isWanted = stop.question !== 'outcome' || urged;
  const open = toggled?.id === id ? toggled.open : isWanted;
  const answered = inPanel.filter((question) => said(question, draft) !== undefined).length;
  const needed = missing.filter(({ question }) => question !== 'outcome').length;
  return (
    <section
      aria-label={t('questions')}
      className="flex min-h-0 shrink-0 flex-col border-t bg-surface max-lg:max-h-[45%] lg:w-88 lg:border-s lg:border-t-0"
    >
      <Button
        variant="quiet"
        aria-expanded={open}
        aria-controls="compose-questions"
        aria-label={open ? t('panel.close') : t('panel.open')}
        className="w-full justify-between rounded-none font-normal lg:hidden"
        onClick={() => {
          setToggled({ id, open: !open });
        }}
      >
        <span className="flex w-full items-center justify-between gap-3 text-sm">
          <span className="font-semibold">
            {t('panel.progress', { said: answered, total: inPanel.length })}
          </span>
          <span className="text-muted">{t('panel.needed', { needed })}</span>
          {open ? <ChevronDown aria-hidden /> : <ChevronUp aria-hidden />}
        </span>
      </Button>
      <div
        id="compose-questions"
        className={clsx(
          'grid min-h-0 content-start gap-x-6 gap-y-3 overflow-y-auto overscroll-contain p-3 sm:grid-cols-2 lg:flex-1 lg:grid-cols-1 lg:gap-y-5 lg:py-4',
          !open && 'max-lg:hidden',
        )}
      >
        {inPanel.map((question) => (
          <PanelQuestion key={question.id} composing={composing} question={question} />
        ))}
      </div>
    </section>
  );
}
