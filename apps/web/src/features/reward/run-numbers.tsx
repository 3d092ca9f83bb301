'use client';
import type { TrainingReport } from '@touchstone/domain/reward/training-report';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';
import { evaluatedOnKey } from './evaluated-on';

const THREE = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const TINY = { notation: 'scientific', maximumFractionDigits: 1 } as const;

/** Everything else the run measured. */
export function RunNumbers({ report }: { report: TrainingReport }) {
  const t = useTranslations('reward.numbers');
  const format = useFormatter();
  const { pairs, groups } = report;
  return (
    <StatGroup>
      <Stat
        label={t('logLoss')}
        value={format.number(report.logLoss, THREE)}
        interval={t('interval', {
          low: format.number(report.logLossCi95[0], THREE),
          high: format.number(report.logLossCi95[1], THREE),
        })}
        n={t('n', { pairs })}
        hint={t('logLossHint')}
      />
      <Stat
        label={t('ece')}
        value={format.number(report.ece, THREE)}
        n={t('n', { pairs })}
        hint={t('eceHint')}
      />
      <Stat label={t('trainPairs')} value={format.number(report.trainPairs)} />
      <Stat
        label={t('pairs')}
        value={format.number(pairs)}
        hint={t('groups', { evaluatedOn: evaluatedOnKey(report), groups })}
      />
      <Stat
        label={t('iterations')}
        value={format.number(report.iterations)}
        hint={t('converged', { converged: report.converged ? 'yes' : 'no' })}
      />
      <Stat
        label={t('gradientNorm')}
        value={format.number(report.gradientNorm, TINY)}
        hint={t('gradientNormHint')}
      />
      <Stat label={t('l2')} value={format.number(report.l2)} hint={t('l2Hint')} />
    </StatGroup>
  );
}
