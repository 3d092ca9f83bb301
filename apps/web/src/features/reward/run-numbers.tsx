'use client';
import type { TrainingReport } from '@touchstone/domain/reward/training-report';
import { Stat, StatGroup } from '@touchstone/ui/stat';
import { useFormatter, useTranslations } from 'next-intl';

const THREE = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const TINY = { notation: 'scientific', maximumFractionDigits: 1 } as const;

/** Everything else the run measured. */
export function RunNumbers({ report, seed }: { report: TrainingReport; seed: number }) {
  const t = useTranslations('reward.numbers');
  const format = useFormatter();
  const { evaluatedOn, pairs, groups } = report;
  return (
    <StatGroup>
      <Stat
        label={t('logLoss')}
        value={format.number(report.logLoss, THREE)}
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
      <Stat label={t('pairs')} value={format.number(pairs)} hint={t('groups', { groups })} />
      <Stat label={t('evaluatedOn')} value={t('evaluatedOnValue', { evaluatedOn })} />
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
      <Stat label={t('seed')} value={String(seed)} />
    </StatGroup>
  );
}
