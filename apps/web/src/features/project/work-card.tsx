'use client';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { Card } from '@touchstone/ui/card';
import { LinkButton } from '@touchstone/ui/link-button';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { workSteps, type WorkStep } from './work-steps';

interface WorkCardProps {
  projectId: string;
  /** What the project asks now. */
  scheme: LabelScheme;
  /** The project gives time in which a judgment may be changed. */
  canUndo: boolean;
}

/** The way to work, for those who come to label, and what it consists of. */
export function WorkCard({ projectId, scheme, canUndo }: WorkCardProps) {
  const t = useTranslations('projects.work');
  const format = useFormatter();
  return (
    <Card title={t('yourWork')}>
      <ol className="mb-4 flex max-w-reading list-decimal flex-col gap-1 ps-6 wrap-anywhere marker:text-muted">
        {workSteps(scheme).map((step) => (
          <li key={step.id}>{wordsOf(step)}</li>
        ))}
      </ol>
      <LinkButton asChild variant="primary" size="lg">
        <Link href={`/projects/${projectId}/label`}>{t('start')}</Link>
      </LinkButton>
    </Card>
  );

  function wordsOf(step: WorkStep): string {
    switch (step.id) {
      case 'prefer':
      case 'grade':
        return t(`steps.${step.id}`, { neither: String(step.neither) });
      case 'rank':
        return t('steps.rank', { ties: String(step.ties) });
      case 'also': {
        const asked = step.asked.map((each) => ('name' in each ? each.name : t(`asked.${each.part}`)));
        return t('steps.also', { asked: format.list(asked, { type: 'unit' }) });
      }
      case 'keys':
        return t('steps.keys', { canUndo: String(canUndo) });
      default:
        return t(`steps.${step.id}`);
    }
  }
}
