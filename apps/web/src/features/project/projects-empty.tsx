'use client';
import { Card } from '@touchstone/ui/card';
import { EmptyState } from '@touchstone/ui/empty-state';
import { FolderOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NewProjectLink } from './new-project-link';

/** No project yet: an owner makes one, everybody else is invited to one. */
export function ProjectsEmpty({ isOwner }: { isOwner: boolean }) {
  const t = useTranslations('projects.list');
  return (
    <Card>
      <EmptyState
        icon={<FolderOpen />}
        title={t(isOwner ? 'emptyOwnerTitle' : 'emptyTitle')}
        text={t(isOwner ? 'emptyOwnerText' : 'emptyText')}
        action={isOwner && <NewProjectLink />}
      />
    </Card>
  );
}
