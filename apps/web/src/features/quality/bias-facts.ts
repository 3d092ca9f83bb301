import type { useTranslations } from 'next-intl';
import type { QualityTrend } from '@touchstone/domain/quality/figures';
import type { QualityBias, QualityReport } from '@touchstone/domain/quality/quality-report';
import type { FigureText } from './figure-text';

/** What may move judgments beside how good an answer is. */
export const BIAS_KINDS = ['position', 'length', 'format'] as const;

/** Circles, drift, fatigue and the reward model, each in a sentence with its interval, or why there is none. */
export function biasFacts(
  t: ReturnType<typeof useTranslations<'quality'>>,
  { withInterval }: FigureText,
  { cycles, drift, fatigue }: QualityBias,
  model: QualityReport['model'],
): { label: string; text: string }[] {
  const trend = (key: 'drift' | 'fatigue', { slope, ci95 }: QualityTrend) =>
    slope === null || ci95 === null
      ? t('bias.trendNone')
      : t(`bias.${key}`, { value: withInterval('points', slope, ci95) });
  return [
    {
      label: t('bias.cyclesLabel'),
      text:
        cycles.trials === 0
          ? t('bias.cyclesNone')
          : t('bias.cycles', { value: withInterval('percent', cycles.share, cycles.ci95), n: cycles.trials }),
    },
    { label: t('bias.driftLabel'), text: trend('drift', drift) },
    { label: t('bias.fatigueLabel'), text: trend('fatigue', fatigue) },
    {
      label: t('bias.modelLabel'),
      text: model
        ? t('bias.modelValue', {
            version: model.version,
            all: withInterval('percent', model.all.share, model.all.ci95),
            heldOut: withInterval('percent', model.heldOut.share, model.heldOut.ci95),
          })
        : t('bias.modelNone'),
    },
  ];
}
