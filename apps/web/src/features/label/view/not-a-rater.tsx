'use client';
import { UserRoundPlus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { EmptyState } from '@touchstone/ui/empty-state';
import { LinkButton } from '@touchstone/ui/link-button';
import type { Project } from '../desk/desk-api';
import { DeskBar } from './desk-bar';

/** An owner sees every project, but judges only in those they joined. */
export function NotARater({ project }: { project: Pick<Project, 'id' | 'name'> }) {
  const t = useTranslations('label.notARater');
  return (
    <div className="flex min-h-dvh flex-col">
      <DeskBar projectId={project.id} projectName={project.name} />
      <main>
        <EmptyState
          className="py-[16dvh]"
          icon={<UserRoundPlus />}
          title={t('title')}
          text={t('text')}
          action={
            <LinkButton asChild variant="primary">
              <Link href={`/projects/${project.id}/members`}>{t('members')}</Link>
            </LinkButton>
          }
        />
      </main>
    </div>
  );
}
