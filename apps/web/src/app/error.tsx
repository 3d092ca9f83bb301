'use client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { CenteredPage } from '@touchstone/ui/centered-page';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import { Brand } from '@/features/frame/brand';

export default function ErrorPage({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  const t = useTranslations('common');
  const queries = useQueryClient();
  return (
    <CenteredPage
      brand={<Brand />}
      title={t('error.title')}
      description={t('error.text')}
      footer={error.digest && t('error.reference', { digest: error.digest })}
    >
      <div className="flex flex-wrap gap-2">
        <Button
          variant="primary"
          onClick={() => {
            // What was loaded may be what broke it.
            queries.clear();
            retry();
          }}
        >
          {t('actions.retry')}
        </Button>
        <LinkButton href="/projects">{t('notFound.projects')}</LinkButton>
      </div>
    </CenteredPage>
  );
}
