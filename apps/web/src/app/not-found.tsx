import { CenteredPage } from '@touchstone/ui/centered-page';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { Brand } from '@/features/frame/brand';

export default function NotFound() {
  const t = useTranslations('common.notFound');
  return (
    <CenteredPage brand={<Brand />} title={t('title')} description={t('text')}>
      <div className="flex flex-wrap gap-2">
        <LinkButton asChild variant="primary">
          <Link href="/projects">{t('projects')}</Link>
        </LinkButton>
      </div>
    </CenteredPage>
  );
}
