'use client';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { HandedOutSection } from './handed-out-section';
import { ImportsTable } from './imports-table';
import { LimitsForm } from './limits-form';
import { PauseSection } from './pause-section';
import type { HandedOut } from './use-handed-out';
import { useDistribution, type Distribution } from './use-distribution';

interface DistributionViewProps {
  projectId: string;
  /** The project's. */
  overlap: number;
  initial: Distribution;
  handedOut: HandedOut;
}

/** Who is handed what, when: pause, order and overlap of imports, what is on whose desk, limits and deadline. */
export function DistributionView({ projectId, overlap, initial, handedOut }: DistributionViewProps) {
  const t = useTranslations('distribution');
  const { data, ...query } = useDistribution(projectId, initial);
  return (
    <>
      <LoadError query={query} className="mb-4" />
      <PauseSection projectId={projectId} paused={data.paused} />
      <Section title={t('imports.title')} description={t('imports.text')}>
        <ImportsTable projectId={projectId} overlap={overlap} imports={data.imports} />
      </Section>
      <HandedOutSection projectId={projectId} initial={handedOut} />
      <Section title={t('limits.title')} description={t('limits.text')}>
        <LimitsForm projectId={projectId} settings={data} />
      </Section>
      <Section title={t('spread.title')} description={t('spread.text')} />
    </>
  );
}
