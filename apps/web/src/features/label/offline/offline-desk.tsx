'use client';
import { CloudOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { PreferenceContext, type PreferenceOwner } from '@/features/account/preference-context';
import { Button } from '@touchstone/ui/button';
import { EmptyState } from '@touchstone/ui/empty-state';
import type { Project } from '../desk/desk-api';
import { openWorkStore } from '../desk/work-store';
import { LabelDesk } from '../label-desk';
import { DeskSkeleton } from '../view/desk-skeleton';
import { lastUser } from './last-user';

type Found = { user: PreferenceOwner; project: Project } | 'looking' | 'nobody' | 'nothing';

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
  if (typeof found === 'object') {
    return (
      <PreferenceContext owner={found.user}>
        <LabelDesk userId={found.user.userId} initialProject={found.project} />
      </PreferenceContext>
    );
  }
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
  const user = lastUser();
  if (!user) return 'nobody';
  const projectId = /^\/projects\/([^/]+)\/label/.exec(window.location.pathname)?.[1];
  if (projectId === undefined) return 'nothing';
  const work = await openWorkStore(user.userId, projectId)
    .read()
    .catch(() => undefined);
  return work ? { user, project: work.project } : 'nothing';
}
