'use client';
import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import type { Project } from '../desk/desk-api';
import { openWorkStore } from '../desk/work-store';
import { LabelDesk } from '../label-desk';
import { DeskSkeleton } from '../view/desk-skeleton';
import { lastUser } from './last-user';

type Found = { userId: string; project: Project } | 'looking' | 'nobody' | 'nothing';

/**
 * The labelling page as the service worker serves it without a network: the desk of the user last signed in, over the
 * comparisons this browser has at hand of the project in the address.
 */
export function OfflineDesk() {
  const t = useTranslations('desk.offline');
  const [found, setFound] = useState<Found>('looking');

  useEffect(() => {
    void findDesk().then(setFound);
  }, []);

  if (found === 'looking') return <DeskSkeleton />;
  if (typeof found === 'object') return <LabelDesk userId={found.userId} initialProject={found.project} />;
  return (
    <main>
      <EmptyState
        className="py-[16dvh]"
        icon={<CloudOff />}
        title={t('title')}
        text={t(found)}
        action={
          <Button
            variant="primary"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t('retry')}
          </Button>
        }
      />
    </main>
  );
}

async function findDesk(): Promise<Found> {
  const userId = lastUser();
  if (userId === null) return 'nobody';
  const projectId = /^\/projects\/([^/]+)\/label/.exec(window.location.pathname)?.[1];
  if (projectId === undefined) return 'nothing';
  const work = await openWorkStore(userId, projectId)
    .read()
    .catch(() => undefined);
  return work ? { userId, project: work.project } : 'nothing';
}
