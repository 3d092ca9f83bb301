'use client';
import { Badge } from '@touchstone/ui/badge';
import { useTranslations } from 'next-intl';
import { ListedRow } from '../judgment-view/listed-row';
import { useAnswerLine } from '../judgment-view/use-answer-line';
import type { ListedJudgment } from './judgments-types';

interface JudgmentRowProps {
  judgment: ListedJudgment;
  /** Where it opens. */
  address: string;
}

/** One judgment of the project: who said what of which comparison, unless its reader may still be asked about it. */
export function JudgmentRow({ judgment, address }: JudgmentRowProps) {
  const t = useTranslations('judgments');
  const lineOf = useAnswerLine();
  const { answer, steps, kind, rater } = judgment;
  return (
    <ListedRow
      judgment={judgment}
      href={address}
      said={
        <>
          {answer ? (
            <span className="font-semibold">{lineOf(answer, steps)}</span>
          ) : (
            <span className="text-muted">{t('covered')}</span>
          )}
          {kind !== 'work' && <Badge>{t(`kind.${kind}`)}</Badge>}
        </>
      }
      who={<span className="text-sm text-muted">{rater === '' ? t('unnamed') : rater}</span>}
    >
      {answer?.rationale !== undefined && (
        <p dir="auto" className="line-clamp-2 max-w-reading wrap-anywhere">
          {answer.rationale}
        </p>
      )}
    </ListedRow>
  );
}
