import type { Alert } from '@touchstone/domain/alert/alert';
import type { IntervalOf95 } from '@touchstone/domain/quality/figures';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';

/**
 * What a new report gives reason to tell: what holds now and did not in the report before, so that nothing is told twice while
 * it lasts. Held against what the project asks of its judgments; a figure is low only when its whole interval is.
 */
export function qualityAlerts(before: QualityReport | null, now: QualityReport): Alert[] {
  const earlier = new Set(before ? conditions(before).map(({ key }) => key) : []);
  const [from, to] = [before?.verdict.answer, now.verdict.answer];
  return [
    ...(from !== undefined && from !== to ? [{ kind: 'verdict_changed', data: { from, to } } as const] : []),
    ...conditions(now)
      .filter(({ key }) => !earlier.has(key))
      .map(({ alert }) => alert),
  ];
}

/** Everything that holds in a report, each under a key that stays the same while it lasts. */
function conditions({
  settings,
  agreement,
  raters,
  consensus,
}: QualityReport): { key: string; alert: Alert }[] {
  const found: { key: string; alert: Alert }[] = [];
  const alpha = below(agreement.choice.planned.alphaNominal, settings.alphaLeast);
  if (alpha) found.push({ key: 'agreement', alert: { kind: 'agreement_low', data: alpha } });
  for (const { raterId, gold } of raters) {
    const low = below({ value: gold.share, ci95: gold.ci95 }, settings.goldLeast);
    if (low)
      found.push({
        key: `gold/${raterId}`,
        alert: { kind: 'gold_low', data: { ...low, raterId, checks: gold.trials } },
      });
  }
  const comparisons = consensus.unsure + consensus.level;
  const [of, most] = [consensus.comparisons, settings.unsureMost];
  if (comparisons > most * of)
    found.push({ key: 'unsure', alert: { kind: 'consensus_unsure', data: { comparisons, of, most } } });
  return found;
}

interface Figure {
  value: number | null;
  ci95: IntervalOf95 | null;
}

/** The figure, where its whole interval lies below what is asked for. */
function below(
  { value, ci95 }: Figure,
  least: number,
): { least: number; value: number; ci95: IntervalOf95 } | null {
  return value !== null && ci95 !== null && ci95[1] < least ? { least, value, ci95 } : null;
}
