import type { Alert } from '@touchstone/domain/alert/alert';
import type { AlertSettings } from '@touchstone/domain/alert/alert-settings';
import type { IntervalOf95 } from '@touchstone/domain/quality/figures';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What a new report gives reason to tell: what holds now and did not in the report before, so that nothing is told twice while
 * it lasts. A figure is low only when its whole interval is.
 */
export function alertsOf(before: QualityReport | null, now: QualityReport, wanted: AlertSettings): Alert[] {
  const earlier = new Set(before ? conditions(before, wanted).map(({ key }) => key) : []);
  const changed =
    wanted.verdictChanged && before && before.verdict.answer !== now.verdict.answer
      ? [verdictChanged(before, now)]
      : [];
  return [
    ...changed,
    ...conditions(now, wanted)
      .filter(({ key }) => !earlier.has(key))
      .map(({ alert }) => alert),
  ];
}

const verdictChanged = (before: QualityReport, now: QualityReport): Alert => ({
  ...{ type: 'quality.verdict_changed', from: before.verdict.answer, to: now.verdict.answer },
});

/** Everything that holds in a report, each under a key that stays the same while it lasts. */
function conditions(
  { agreement, raters, consensus, forecast, asOf }: QualityReport,
  { alphaBelow, goldBelow, unsureOver, dueOn }: AlertSettings,
): { key: string; alert: Alert }[] {
  const found: { key: string; alert: Alert }[] = [];
  const add = (alert: Alert, key: string = alert.type) => found.push({ key, alert });
  const alpha = alphaBelow === null ? null : below(agreement.choice.planned.alphaNominal, alphaBelow);
  if (alpha && alphaBelow !== null) add({ type: 'quality.alpha_below', threshold: alphaBelow, ...alpha });
  for (const { raterId, gold } of goldBelow === null ? [] : raters) {
    const low = goldBelow === null ? null : below({ value: gold.share, ci95: gold.ci95 }, goldBelow);
    if (low && goldBelow !== null)
      add(
        { type: 'quality.gold_below', threshold: goldBelow, raterId, ...low, checks: gold.trials },
        `gold/${raterId}`,
      );
  }
  const comparisons = consensus.unsure + consensus.level;
  if (unsureOver !== null && comparisons > unsureOver)
    add({ type: 'quality.unsure_over', threshold: unsureOver, comparisons });
  if (dueOn !== null && forecast.left > 0) {
    const slow = forecast.perDayCi95?.[0] ?? 0;
    const daysLeft = (Date.parse(dueOn) + DAY_MS - Date.parse(asOf)) / DAY_MS;
    if (slow * daysLeft < forecast.left)
      add({ type: 'quality.deadline_at_risk', dueOn, left: forecast.left }, `deadline/${dueOn}`);
  }
  return found;
}

interface Figure {
  value: number | null;
  ci95: IntervalOf95 | null;
}

/** The figure, where its whole interval lies below the threshold. */
function below({ value, ci95 }: Figure, threshold: number): { value: number; ci95: IntervalOf95 } | null {
  return value !== null && ci95 !== null && ci95[1] < threshold ? { value, ci95 } : null;
}
