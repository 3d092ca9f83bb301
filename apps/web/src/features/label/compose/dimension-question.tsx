'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { SIDES, sideOf } from '../reading/sides';
import { useOutcomeWords } from '../view/use-answer-words';
import { chooseDimension } from './draft-changes';
import { settled } from './effect';
import { PressButton } from './press-button';
import { QuestionFrame } from './question-frame';
import type { QuestionProps } from './question-props';
import { dimensionChoices } from './scale-choices';
import { signOf } from './sign-of';

/** One more scale from A to B, smaller than that of the outcome. */
export function DimensionQuestion({ composing, question }: QuestionProps<'dimension'>) {
  const { dimension } = question;
  const { draft, disabled, stop, apply } = composing;
  const t = useTranslations('label.choices');
  const { keys } = useKeysOfDesk();
  const wordsOf = useOutcomeWords();
  const said = draft.dimensions?.[dimension.id];
  const isCurrent = stop.question === question.id;
  return (
    <QuestionFrame composing={composing} question={question} optional={!dimension.required}>
      <div aria-hidden className="flex justify-between text-sm leading-4">
        <span className={SIDES[0].caption}>{t('isBetter', { side: SIDES[0].letter })}</span>
        <span className={SIDES[1].caption}>{t('isBetter', { side: SIDES[1].letter })}</span>
      </div>
      <div className="flex gap-0.5">
        {dimensionChoices(dimension, keys).map(({ key, answer }) => {
          const words = wordsOf(answer, dimension.steps);
          const side = answer.outcome === 'prefer' ? SIDES[sideOf(answer.side)] : undefined;
          const isSaid =
            answer.outcome === 'prefer'
              ? said?.outcome === 'prefer' && said.side === answer.side && said.strength === answer.strength
              : said?.outcome === answer.outcome;
          return (
            <PressButton
              key={key}
              label={`${dimension.name}: ${words.full}`}
              shortcut={isCurrent ? key : undefined}
              pressed={isSaid}
              disabled={disabled}
              onPress={() => {
                apply(settled(chooseDimension(draft, dimension.id, answer)));
              }}
              className={side && clsx(side.button, side.chosen)}
            >
              {signOf(answer)}
            </PressButton>
          );
        })}
      </div>
    </QuestionFrame>
  );
}
