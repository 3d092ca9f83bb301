'use client';
import clsx from 'clsx';
import { useTranslations } from 'next-intl';
import { useKeysOfDesk } from '../keys/desk-keys-context';
import { outcomeChoices } from '../keys/key-map';
import { AS_WIDE_AS_ITS_WORDS } from '../view/bar-button';
import { OutcomeChoice } from './outcome-choice';
import type { Composing } from './use-composing';

/** The outcomes that lie on no scale: both good, both bad, cannot judge. */
export function OtherOutcomes({ composing }: { composing: Composing }) {
  const t = useTranslations('label.choices');
  const { keys } = useKeysOfDesk();
  const isPair = composing.scheme.kind === 'pairwise';
  const others = outcomeChoices(composing.scheme, keys).filter(({ answer }) =>
    isPair ? answer.outcome !== 'tie' : answer.outcome === 'cannot_judge',
  );
  if (others.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={t('neither')}
      className={clsx(
        'flex min-w-0 gap-0.5 sm:gap-1.5',
        others.length > 1 ? 'flex-3' : 'flex-1',
        AS_WIDE_AS_ITS_WORDS,
      )}
    >
      {others.map((choice) => (
        <OutcomeChoice key={choice.key} composing={composing} choice={choice} />
      ))}
    </div>
  );
}
