'use client';
import { LineChart } from '@touchstone/ui/line-chart';
import { useFormatter, useTranslations } from 'next-intl';
import { PERCENT, WHOLE_PERCENT } from '../common/percent';
import { curve } from './curve';
import type { PointView } from './points-query';

const LOSS = { minimumFractionDigits: 3, maximumFractionDigits: 3 } as const;
const LOSS_TICK = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;

export interface TrainingCurvesProps {
  points: readonly PointView[];
  /** Said in place of the charts while there is no point. */
  waiting: string;
}

/** Loss and accuracy by iteration, on the pairs learnt from and on those held out. */
export function TrainingCurves({ points, waiting }: TrainingCurvesProps) {
  const t = useTranslations('reward.curves');
  const format = useFormatter();
  if (points.length === 0) {
    return (
      <p className="grid min-h-82 place-items-center rounded-lg border bg-surface p-4 text-center text-muted">
        {waiting}
      </p>
    );
  }
  const train = { id: 'train', label: t('train'), tone: 1 } as const;
  const heldOut = { id: 'held-out', label: t('heldOut'), tone: 2 } as const;
  const isHeldOut = points.some(({ heldOutLoss }) => heldOutLoss !== null);
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      <LineChart
        className="rounded-lg border bg-surface p-4"
        title={t('lossTitle')}
        description={t('lossText')}
        xLabel={t('iteration')}
        yLabel={t('loss')}
        series={[...curve(points, 'loss', train), ...curve(points, 'heldOutLoss', heldOut)]}
        formatX={(x) => format.number(x)}
        formatY={(y) => format.number(y, LOSS_TICK)}
        formatPoint={({ y }) => (y === null ? '' : format.number(y, LOSS))}
        reference={{ value: Math.LN2, label: t('coin') }}
      />
      <LineChart
        className="rounded-lg border bg-surface p-4"
        title={t('accuracyTitle')}
        description={t('accuracyText', { heldOut: isHeldOut ? 'yes' : 'no' })}
        xLabel={t('iteration')}
        yLabel={t('accuracy')}
        series={[...curve(points, 'trainAccuracy', train), ...curve(points, 'heldOutAccuracy', heldOut)]}
        formatX={(x) => format.number(x)}
        formatY={(y) => format.number(y, WHOLE_PERCENT)}
        formatPoint={({ y }) => (y === null ? '' : format.number(y, PERCENT))}
        reference={{ value: 0.5, label: t('coin') }}
      />
    </div>
  );
}
