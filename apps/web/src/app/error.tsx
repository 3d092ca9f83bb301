'use client';
import { Button } from '@touchstone/ui/button';
import { CenteredPage } from '@touchstone/ui/centered-page';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import { Brand } from '@/features/frame/brand';

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('common');
  return (
    <CenteredPage
      brand={<Brand />}
      title={t('error.title')}
      description={t('error.text')}
      footer={error.digest && t('error.reference', { digest: error.digest })}
    >
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={reset}>
          {t('actions.retry')}
        </Button>
        <LinkButton href="/projects">{t('notFound.projects')}</LinkButton>
      </div>
    </CenteredPage>
  );
}
