'use client';
import { Card } from '@touchstone/ui/card';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';

/** The way to work, for those who come to label. */
export function WorkCard({ projectId }: { projectId: string }) {
  const t = useTranslations('projects.work');
  return (
    <Card title={t('yourWork')}>
      <ol className="mb-4 flex max-w-reading list-decimal flex-col gap-1 ps-6 marker:text-muted">
        <li>{t('how1')}</li>
        <li>{t('how2')}</li>
        <li>{t('how3')}</li>
      </ol>
      <LinkButton asChild variant="primary" size="lg">
        <Link href={`/projects/${projectId}/label`}>{t('start')}</Link>
      </LinkButton>
    </Card>
  );
}
