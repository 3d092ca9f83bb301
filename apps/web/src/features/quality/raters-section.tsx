'use client';
import type { QualityReport } from '@touchstone/domain/quality/quality-report';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { RatersTable } from './raters-table';
import { useFigureText } from './use-figure-text';

interface RatersSectionProps {
  report: QualityReport;
  names: Record<string, string>;
}

export function RatersSection({ report: { raters, withOthers }, names }: RatersSectionProps) {
  const t = useTranslations('quality.raters');
  const { withInterval } = useFigureText();
  const count = (standing: (typeof raters)[number]['standing']) =>
    raters.filter((rater) => rater.standing === standing).length;
  const all = withInterval('percent', withOthers.share, withOthers.ci95);
  return (
    <Section title={t('title')} description={t('text', { all })}>
      {raters.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <>
          <p className="mb-3">
            {t('groups', { above: count('above'), below: count('below'), rest: count('cannot_tell') })}
          </p>
          <RatersTable raters={raters} names={names} />
        </>
      )}
    </Section>
  );
}
