'use client';
import type { QualityRater } from '@touchstone/domain/quality/quality-report';
import { Badge } from '@touchstone/ui/badge';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { useFigureText } from './use-figure-text';

const SHARES = ['gold', 'position', 'length', 'format', 'withModel'] as const;
const HEADS = {
  gold: 'gold',
  position: 'position',
  length: 'length',
  format: 'format',
  withModel: 'model',
} as const;
const STANDING_TONES = { above: 'success', below: 'warning', cannot_tell: 'neutral' } as const;

interface RatersTableProps {
  raters: readonly QualityRater[];
  names: Record<string, string>;
}

/** Every annotator, by name, each figure with its interval. */
export function RatersTable({ raters, names }: RatersTableProps) {
  const t = useTranslations('quality.raters');
  const format = useFormatter();
  const locale = useLocale();
  const { share, withInterval } = useFigureText();
  const nameOf = ({ raterId }: QualityRater) => names[raterId] ?? t('unnamed');
  return (
    <div className="rounded-lg border bg-surface">
      <Table label={t('title')}>
        <thead>
          <tr>
            <Th>{t('name')}</Th>
            <Th>{t('standing')}</Th>
            <Th numeric>{t('votes')}</Th>
            <Th numeric>{t('withOthers')}</Th>
            {SHARES.map((key) => (
              <Th key={key} numeric>
                {t(HEADS[key])}
              </Th>
            ))}
            <Th numeric>{t('fatigue')}</Th>
            <Th numeric>{t('seconds')}</Th>
          </tr>
        </thead>
        <tbody>
          {[...raters]
            .sort((a, b) => nameOf(a).localeCompare(nameOf(b), locale))
            .map((rater) => (
              <tr key={rater.raterId}>
                <Th scope="row" className="min-w-36">
                  {nameOf(rater)}
                </Th>
                <Td>
                  <span className="flex flex-wrap gap-1">
                    <Badge tone={STANDING_TONES[rater.standing]}>{t(rater.standing)}</Badge>
                    {rater.isOneSided && <Badge tone="warning">{t('oneSided')}</Badge>}
                  </span>
                </Td>
                <Td numeric>{format.number(rater.votes)}</Td>
                <Td numeric>{share(rater.withOthers)}</Td>
                {SHARES.map((key) => (
                  <Td key={key} numeric>
                    {share(rater[key])}
                  </Td>
                ))}
                <Td numeric>
                  {rater.fatigue.ci95 ? withInterval('points', rater.fatigue.slope, rater.fatigue.ci95) : '–'}
                </Td>
                <Td numeric>
                  {rater.medianSeconds === null
                    ? '–'
                    : t('secondsValue', {
                        n: format.number(rater.medianSeconds, { maximumFractionDigits: 1 }),
                      })}
                </Td>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}
