'use client';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualityAnswer, QualityCriterion } from '@touchstone/domain/quality/quality-verdict';
import { Badge, type BadgeTone } from '@touchstone/ui/badge';
import { Callout, type CalloutTone } from '@touchstone/ui/callout';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { criterionText } from './criterion-text';
import { useFigureText } from './use-figure-text';

const ANSWER_TONES: Record<QualityAnswer, CalloutTone> = {
  ready: 'success',
  not_yet: 'warning',
  cannot_tell: 'info',
  empty: 'info',
};
const STATE_TONES: Record<QualityCriterion['state'], BadgeTone> = {
  met: 'success',
  unmet: 'warning',
  unknown: 'neutral',
  unused: 'neutral',
};

/** Whether the judgments can be frozen, and each reason with what was found. */
export function VerdictCard({ report }: { report: QualityReport }) {
  const t = useTranslations('quality.verdict');
  const { asks, facts } = criterionText(useTranslations('quality'), useFigureText(), report);
  const { answer, criteria } = report.verdict;
  return (
    <Card title={t('title')}>
      <Callout tone={ANSWER_TONES[answer]} title={t(answer)}>
        <p>{t(`${answer}Text`)}</p>
      </Callout>
      {criteria.length > 0 && (
        <ul aria-label={t('title')} className="mt-2">
          {criteria.map((criterion) => (
            <li
              key={criterion.id}
              className="grid gap-x-4 gap-y-1 border-t py-3 first:border-t-0 last:pb-0 sm:grid-cols-[8rem_minmax(0,1fr)]"
            >
              <span>
                <Badge tone={STATE_TONES[criterion.state]}>{t(`states.${criterion.state}`)}</Badge>
              </span>
              <div className="min-w-0">
                <p>{asks(criterion)}</p>
                <p className="text-sm text-muted tabular">{facts(criterion).join(' ')}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
