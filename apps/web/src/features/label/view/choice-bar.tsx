'use client';
import { useTranslations } from 'next-intl';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { sameAnswer } from '../desk/same-answer';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { outcomeChoices, stepsOf, strengthChoices, type Choice } from '../keys/key-map';
import { BarButton } from './bar-button';
import { ChoiceButton } from './choice-button';
import { SIDES } from '../reading/sides';
import { useAnswerWords } from './use-answer-words';

interface ChoiceBarProps {
  scheme: LabelScheme;
  /** Nothing to judge: the bar keeps its place. */
  disabled: boolean;
  /** What was said before, while looking at a pair again. */
  earlier: Answer | undefined;
  revisiting: boolean;
  canUndo: boolean;
  /** What was done last, in words. */
  last: string;
  onChoose: (answer: Answer) => void;
  onSkip: () => void;
  onUndo: () => void;
}

const QUIET = 'border-transparent text-ink enabled:hover:bg-hover';

/** Everything that can be said about a pair: one scale from A to B, and the rest under it. */
export function ChoiceBar(props: ChoiceBarProps) {
  const { scheme, disabled, earlier, revisiting, canUndo, last, onChoose } = props;
  const t = useTranslations('label.choices');
  const wordsOf = useAnswerWords(scheme);
  const { keys } = useKeysOfDesk();
  const strengths = strengthChoices(stepsOf(scheme), keys);
  const outcomes = outcomeChoices(scheme, keys);
  const tie = outcomes.filter(({ answer }) => answer.outcome === 'tie');
  const others = outcomes.filter(({ answer }) => answer.outcome !== 'tie');
  const button = ({ key, answer }: Choice) => (
    <ChoiceButton
      key={key}
      answer={answer}
      shortcut={key}
      words={wordsOf(answer)}
      chosen={earlier !== undefined && sameAnswer(earlier, answer)}
      disabled={disabled}
      onChoose={onChoose}
    />
  );
  return (
    <section
      aria-label={t('name')}
      className="border-t bg-surface px-2 pt-1.5 sm:px-3 pb-[max(0.5rem,env(safe-area-inset-bottom))]"
    >
      <div className="mx-auto flex max-w-[58rem] flex-col gap-1.5">
        <div aria-hidden className="flex justify-between text-sm leading-5 font-semibold">
          <span className={SIDES[0].caption}>{t('isBetter', { side: SIDES[0].letter })}</span>
          <span className={SIDES[1].caption}>{t('isBetter', { side: SIDES[1].letter })}</span>
        </div>
        <div role="group" aria-label={t('scale')} className="flex gap-0.5 sm:gap-1.5">
          {strengths.slice(0, stepsOf(scheme)).map(button)}
          {tie.map(button)}
          {strengths.slice(stepsOf(scheme)).map(button)}
        </div>
        <div className="flex items-center gap-0.5 sm:gap-1.5">
          <p className="hidden min-w-0 flex-1 truncate text-sm text-muted min-[900px]:block">{last}</p>
          <div role="group" aria-label={t('neither')} className="flex min-w-0 flex-3 gap-0.5 sm:gap-1.5">
            {others.map(button)}
          </div>
          <div className="flex min-w-0 flex-2 gap-0.5 sm:gap-1.5 min-[900px]:flex-1">
            <BarButton
              label={t('skip')}
              short={t('skip')}
              shortcut={keys.skip}
              disabled={disabled || revisiting}
              onClick={props.onSkip}
              className={QUIET}
            />
            <BarButton
              label={t('undo')}
              short={t('undo')}
              shortcut={keys.undo}
              disabled={!canUndo}
              onClick={props.onUndo}
              className={QUIET}
            />
          </div>
        </div>
      </div>
    </section>
  );
}
