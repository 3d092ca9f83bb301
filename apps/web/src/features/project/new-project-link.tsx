'use client';
import { LinkButton } from '@touchstone/ui/link-button';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';

export function NewProjectLink() {
  const t = useTranslations('projects.list');
  return (
    <LinkButton asChild variant="primary" icon={<Plus aria-hidden />}>
      <Link href="/projects/new">{t('new')}</Link>
    </LinkButton>
  );
}
