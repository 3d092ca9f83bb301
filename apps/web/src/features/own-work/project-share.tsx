'use client';
import { Card } from '@touchstone/ui/card';
import { Progress } from '@touchstone/ui/progress';
import { useTranslations } from 'next-intl';
import type { Pace } from './own-work-types';

/** How far the whole project is, as far as its annotators are told: the share, and nobody's part in it. */
export function ProjectShare({ project }: Pick<Pace, 'project'>) {
  const t = useTranslations('ownWork.pace.project');
  const { counted, wanted } = project;
  const words = wanted === 0 ? t('none') : t('value', { share: counted / wanted });
  return (
    <Card title={t('title')}>
      <Progress
        className="mb-2"
        label={t('label')}
        value={counted}
        max={Math.max(1, wanted)}
        valueText={words}
        tone={wanted > 0 && counted >= wanted ? 'success' : 'accent'}
      />
      <p className="tabular">{words}</p>
    </Card>
  );
}
