'use client';
import type { Answer } from '@touchstone/domain/judgment/answer';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import type { Message } from '@touchstone/domain/message/message';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { sideLetter } from './side-letter';
import { useAnswerLine } from './use-answer-line';

interface AnswerDetailsProps {
  answer: Answer;
  scheme: LabelScheme;
  /** As shown: what marks quote from; undefined while it is covered. */
  completions: readonly (readonly Message[])[] | undefined;
}

/** Everything an answer says, in the words of a scheme; what that does not know stands under its own id. */
export function AnswerDetails({ answer, scheme, completions }: AnswerDetailsProps) {
  const t = useTranslations('ownWork.judgment');
  const lineOf = useAnswerLine();
  const steps = scheme.kind === 'pairwise' ? scheme.steps : null;
  const dimensions = scheme.kind === 'pairwise' ? scheme.dimensions : [];
  const flagged = (answer.flags ?? []).flatMap((ids, side) =>
    ids.length === 0 ? [] : [{ side, names: ids.map((id) => nameIn(scheme.flags, id)).join(', ') }],
  );
  return (
    <div className="flex flex-col gap-3">
      <p className="font-semibold">{lineOf(answer, steps)}</p>
      <dl className="grid gap-x-6 gap-y-2 empty:hidden sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
        {inOrderOf(dimensions, answer.dimensions).map(([id, said]) => {
          const asked = dimensions.find((one) => one.id === id);
          return <Part key={id} name={asked?.name ?? id} text={lineOf(said, asked?.steps ?? null)} />;
        })}
        {inOrderOf(scheme.ratings, answer.ratings).map(([id, values]) => {
          const asked = scheme.ratings.find((one) => one.id === id);
          const text = values.map((value, side) => rated(value, side, asked?.max)).join(' · ');
          return <Part key={id} name={asked?.name ?? id} text={text} />;
        })}
        {flagged.length > 0 && (
          <Part
            name={t('flags')}
            text={flagged
              .map(({ side, names }) => t('flagged', { side: sideLetter(side), flags: names }))
              .join(' · ')}
          />
        )}
        {answer.spans && answer.spans.length > 0 && (
          <Part
            name={t('marks')}
            text={
              <ul className="flex flex-col gap-1">
                {answer.spans.map(({ side, message, start, end, label, note }, at) => (
                  <li key={at}>
                    {t('mark', {
                      side: sideLetter(side),
                      label: nameIn(scheme.spans, label),
                      text: completions
                        ? (completions[side]?.[message]?.content.slice(start, end) ?? '')
                        : '…',
                    })}
                    {note !== undefined && <span className="block text-muted">{note}</span>}
                  </li>
                ))}
              </ul>
            }
          />
        )}
        {answer.confidence !== undefined && (
          <Part name={t('confidence')} text={t('confidenceOf', { value: answer.confidence })} />
        )}
        {answer.rationale !== undefined && <Part name={t('rationale')} text={answer.rationale} />}
        {answer.ownReading !== undefined && <Part name={t('ownReading')} text={answer.ownReading} />}
      </dl>
    </div>
  );

  function rated(value: number | null, side: number, max: number | undefined) {
    if (value === null) return t('notRated', { side: sideLetter(side) });
    return max === undefined
      ? t('ratingAlone', { side: sideLetter(side), value })
      : t('rating', { side: sideLetter(side), value, max });
  }
}

/** What was said under ids, in the order in which a scheme asks for it; the rest, which it does not know, behind. */
function inOrderOf<Said>(
  asked: readonly { id: string }[],
  said: Record<string, Said> = {},
): [string, Said][] {
  const placeOf = (id: string) => {
    const at = asked.findIndex((one) => one.id === id);
    return at === -1 ? asked.length : at;
  };
  return Object.entries(said).sort(([one], [other]) => placeOf(one) - placeOf(other));
}

/** What an id is called; the id itself where the scheme lost it. */
const nameIn = (named: readonly { id: string; name: string }[], id: string) =>
  named.find((one) => one.id === id)?.name ?? id;

function Part({ name, text }: { name: string; text: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd dir="auto" className="max-w-reading whitespace-pre-wrap wrap-anywhere max-sm:mb-2">
        {text}
      </dd>
    </>
  );
}
