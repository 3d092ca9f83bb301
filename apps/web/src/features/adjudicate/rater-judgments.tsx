'use client';
import { Badge } from '@touchstone/ui/badge';
import type { Message } from '@touchstone/domain/message/message';
import { useTranslations } from 'next-intl';
import { AnswerDetails } from '../judgment-view/answer-details';
import { OtherLetters } from '../judgment-view/other-letters';
import type { CaseJudgment, OpenCase } from './adjudicate-types';

interface RaterJudgmentsProps {
  opened: OpenCase;
  /** As shown; undefined while it is covered. */
  completions: Message[][] | undefined;
}

/** What each rater said, side by side, in the sides that the reviewer sees. Who they are is not said. */
export function RaterJudgments({ opened, completions }: RaterJudgmentsProps) {
  const t = useTranslations('adjudication.judgments');
  const { judgments, schemes, requests, scheme } = opened;
  return (
    <div>
      <ul className="grid grid-cols-[repeat(auto-fit,minmax(min(18rem,100%),1fr))] gap-3">
        {judgments.map((judgment) => (
          <li key={judgment.id} className="flex min-w-0 flex-col gap-3 rounded-lg border bg-surface p-4">
            <h3 className="flex flex-wrap items-center gap-2 text-sm text-muted">
              {t('rater', { n: judgment.rater })}
              {judgment.imported && <Badge>{t('imported')}</Badge>}
              {judgment.earlier.length > 0 && <Badge>{t('changed', { n: judgment.earlier.length })}</Badge>}
            </h3>
            <AnswerDetails
              answer={judgment.answer}
              scheme={schemes[judgment.schemeVersion] ?? scheme}
              completions={completions}
            />
            {wroteWords(judgment) && <OtherLetters letters={judgment.letters} />}
            {requests
              .filter(({ rater }) => rater === judgment.rater)
              .map(({ id, reason }) => (
                <Asked key={id} who={t('askedHere')} reason={reason} />
              ))}
          </li>
        ))}
      </ul>
      {requests
        .filter(({ rater }) => rater === null)
        .map(({ id, reason }) => (
          <div key={id} className="mt-3 rounded-lg border bg-surface p-4">
            <Asked who={t('askedElsewhere')} reason={reason} />
          </div>
        ))}
    </div>
  );
}

/** Words may speak of answers by their letters. */
const wroteWords = ({ answer }: CaseJudgment) =>
  answer.rationale !== undefined || answer.ownReading !== undefined;

function Asked({ who, reason }: { who: string; reason: string }) {
  return (
    <p className="text-sm">
      <span className="text-muted">{who}</span>{' '}
      <span dir="auto" className="whitespace-pre-wrap wrap-anywhere">
        {reason}
      </span>
    </p>
  );
}
