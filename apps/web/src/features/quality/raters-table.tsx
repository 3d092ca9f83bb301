'use client';
import type { QualityRater } from '@touchstone/domain/quality/quality-report';
import { Badge } from '@touchstone/ui/badge';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { raterColumns } from './rater-columns';
import { useFigureText } from './use-figure-text';

const STANDING_TONES = { above: 'success', below: 'warning', cannot_tell: 'neutral' } as const;

interface RatersTableProps {
  raters: readonly QualityRater[];
  names: Record<string, string>;
}

/** Every annotator, by name, each figure with its interval. */
export function RatersTable({ raters, names }: RatersTableProps) {
  const t = useTranslations('quality.raters');
  const locale = useLocale();
  const figures = useFigureText();
  const columns = raterColumns(useTranslations('quality'), useFormatter(), figures, figures.share);
  const nameOf = ({ raterId }: QualityRater) => names[raterId] ?? t('unnamed');
  return (
    <div className="rounded-lg border bg-surface">
      <Table label={t('title')}>
        <thead>
          <tr>
            <Th>{t('name')}</Th>
            <Th>{t('standing')}</Th>
            {columns.map(({ head }) => (
              <Th key={head} numeric>
                {head}
              </Th>
            ))}
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
                {columns.map(({ head, text }) => (
                  <Td key={head} numeric>
                    {text(rater)}
                  </Td>
                ))}
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}
