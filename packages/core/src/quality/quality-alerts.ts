import type { Alert } from '@touchstone/domain/alert/alert';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import type { QualityCriterion } from '@touchstone/domain/quality/quality-verdict';
import { judgeGold } from './judge-gold';

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

/**
 * Everything that holds in a report, each under a key that stays the same while it lasts. What is low the verdict's own rules say:
 * nobody is told of what the page does not hold against them.
 */
function conditions({
  settings,
  verdict,
  raters,
  consensus,
}: QualityReport): { key: string; alert: Alert }[] {
  const found: { key: string; alert: Alert }[] = [];
  const unmet = (id: QualityCriterion['id']) =>
    verdict.criteria.find((one) => one.id === id && one.state === 'unmet');
  const alpha = low(unmet('agreement'), settings.alphaLeast);
  if (alpha) found.push({ key: 'agreement', alert: { kind: 'agreement_low', data: alpha } });
  for (const { raterId, gold } of raters) {
    if (judgeGold(gold, settings.goldLeast).state !== 'unmet') continue;
    const data = low({ value: gold.share, ci95: gold.ci95 }, settings.goldLeast);
    if (data)
      found.push({
        key: `gold/${raterId}`,
        alert: { kind: 'gold_low', data: { ...data, raterId, checks: gold.trials } },
      });
  }
  if (unmet('consensus')) {
    const [comparisons, of] = [consensus.unsure + consensus.level, consensus.comparisons];
    const data = { comparisons, of, most: settings.unsureMost };
    found.push({ key: 'unsure', alert: { kind: 'consensus_unsure', data } });
  }
  return found;
}

type Low = Extract<Alert, { kind: 'agreement_low' }>['data'];

/** A figure that is too low, as an alert tells it. */
function low(figure: Pick<QualityCriterion, 'value' | 'ci95'> | undefined, least: number): Low | null {
  if (figure?.value == null || figure.ci95 === null) return null;
  return { least, value: figure.value, ci95: figure.ci95 };
}
