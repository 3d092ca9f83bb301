'use client';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Tabs } from '@touchstone/ui/tabs';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import { NoticeCallout } from '../notice/notice-callout';
import { MyConsent } from '../statement/my-consent';
import { AboutYou } from './about-you';
import { History } from './history';
import { OwnFeedback } from './own-feedback';
import { OwnQuestions } from './own-questions';
import { PaceView } from './pace-view';
import { TimesheetView } from './timesheet-view';

const TABS = ['history', 'pace', 'timesheet', 'questions', 'feedback', 'statement', 'about'] as const;
type Tab = (typeof TABS)[number];

export interface OwnWorkProps {
  userId: string;
  projectId: string;
  /** The part asked for by the address. */
  wanted: string | undefined;
}

/** What a rater has done in a project. */
export function OwnWork({ userId, projectId, wanted }: OwnWorkProps) {
  const t = useTranslations('ownWork');
  const [tab, setTab] = useState<Tab>(TABS.find((name) => name === wanted) ?? 'history');
  const contents = {
    history: <History projectId={projectId} />,
    pace: <PaceView projectId={projectId} />,
    timesheet: <TimesheetView projectId={projectId} />,
    questions: <OwnQuestions userId={userId} projectId={projectId} />,
    feedback: <OwnFeedback projectId={projectId} />,
    statement: <MyConsent projectId={projectId} />,
    about: <AboutYou projectId={projectId} />,
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('description')}
        actions={
          <LinkButton asChild>
            <Link href={`/projects/${projectId}/label`}>{t('toDesk')}</Link>
          </LinkButton>
        }
      />
      <NoticeCallout projectId={projectId} />
      <Tabs
        label={t('tabs.name')}
        value={tab}
        onValueChange={(next) => {
          setTab(next);
          // A reload, or a link sent to somebody, opens the same part.
          window.history.replaceState(null, '', `?tab=${next}`);
        }}
        items={TABS.map((value) => ({ value, label: t(`tabs.${value}`), content: contents[value] }))}
      />
    </>
  );
}
