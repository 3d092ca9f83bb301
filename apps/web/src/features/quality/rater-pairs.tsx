'use client';
import type { QualityAgreement } from '@touchstone/domain/quality/agreement';
import { Section } from '@touchstone/ui/section';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useLocale, useTranslations } from 'next-intl';
import { namedPairs } from './named-pairs';
import { useFigureText } from './use-figure-text';

const SHOWN = 50;

interface RaterPairsProps {
  pairs: QualityAgreement['pairs'];
  least: number;
  names: Record<string, string>;
}

/** Kappa of each two raters, by name. */
export function RaterPairs({ pairs, least, names }: RaterPairsProps) {
  const t = useTranslations('quality.agreement');
  const locale = useLocale();
  const { withInterval } = useFigureText();
  const unnamed = useTranslations('quality.raters')('unnamed');
  const rows = namedPairs(pairs, (id) => names[id] ?? unnamed, locale);
  return (
    <Section title={t('pairs')} level={3} description={t('pairsText', { least })}>
      {rows.length === 0 ? (
        <p className="text-muted">{t('pairsNone', { least })}</p>
      ) : (
        <div className="rounded-lg border bg-surface">
          <Table label={t('pairs')}>
            <thead>
              <tr>
                <Th>{t('first')}</Th>
                <Th>{t('second')}</Th>
                <Th numeric>{t('shared')}</Th>
                <Th numeric>{t('same')}</Th>
                <Th numeric>{t('kappa')}</Th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, SHOWN).map(({ first, second, same, kappa, kappaCi95 }, at) => (
                <tr key={at}>
                  <Th scope="row">{first}</Th>
                  <Td>{second}</Td>
                  <Td numeric>{same.trials}</Td>
                  <Td numeric>{withInterval('percent', same.share, same.ci95)}</Td>
                  <Td numeric>{withInterval('coefficient', kappa, kappaCi95)}</Td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
      {rows.length > SHOWN && (
        <p className="mt-2 text-sm text-muted">{t('more', { n: SHOWN, all: rows.length })}</p>
      )}
    </Section>
  );
}
