'use client';
import { useTranslations } from 'next-intl';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { outcomeChoices, strengthChoices, type Choice } from '../keys/key-map';
import { SIDES } from '../reading/sides';
import { OutcomeChoice } from './outcome-choice';
import type { QuestionProps } from './question-props';

/** The scale of a pair, from A by far to B by far, with the tie in its middle. */
export function PreferenceQuestion({ composing, question }: QuestionProps<'preference'>) {
  const t = useTranslations('label.choices');
  const { steps } = question.scheme;
  const { keys } = useKeysOfDesk();
  const strengths = strengthChoices(steps, keys);
  const tie = outcomeChoices(question.scheme, keys).filter(({ answer }) => answer.outcome === 'tie');
  const button = (choice: Choice) => <OutcomeChoice key={choice.key} composing={composing} choice={choice} />;
  return (
    <>
      <div aria-hidden className="flex justify-between text-sm leading-5 font-semibold">
        <span className={SIDES[0].caption}>{t('isBetter', { side: SIDES[0].letter })}</span>
        <span className={SIDES[1].caption}>{t('isBetter', { side: SIDES[1].letter })}</span>
      </div>
      <div role="group" aria-label={t('scale')} className="flex gap-0.5 sm:gap-1.5">
        {strengths.slice(0, steps).map(button)}
        {tie.map(button)}
        {strengths.slice(steps).map(button)}
      </div>
    </>
  );
}
