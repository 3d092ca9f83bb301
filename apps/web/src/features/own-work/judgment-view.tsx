'use client';
import { Button } from '@touchstone/ui/button';
import { Card } from '@touchstone/ui/card';
import { PageHeader } from '@touchstone/ui/page-header';
import { Section } from '@touchstone/ui/section';
import { Skeleton } from '@touchstone/ui/skeleton';
import { Flag, MessageCircleQuestionMark, Pencil, Scale } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';
import { MOMENT } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { FeedbackView } from '../training/feedback-view';
import { AskDialog } from './ask-dialog';
import { AnswerDetails } from '../judgment-view/answer-details';
import { DecisionCard } from './decision-card';
import { EarlierVersions } from './earlier-versions';
import { EditAnswer } from './edit-answer';
import { HarmNotice } from '../judgment-view/harm-notice';
import { JudgmentFacts } from './judgment-facts';
import type { JudgmentDetail } from './own-work-types';
import { QuestionThread } from './question-thread';
import { ReportDialog } from './report-dialog';
import { RequestWordDialog } from './request-word-dialog';
import { ShownComparison } from '../judgment-view/shown-comparison';
import { StandingBadge } from '../judgment-view/standing-badge';
import { useBrowserTimeZone } from '../common/use-browser-time-zone';
import { useHarmWarning } from '../judgment-view/use-harm-warning';
import { useOwnJudgment } from './use-own-judgment';

interface JudgmentViewProps {
  projectId: string;
  assignmentId: string;
}

/** One judgment of the history: what was shown, what was said, and what can still be done about it. */
export function JudgmentView({ projectId, assignmentId }: JudgmentViewProps) {
  const t = useTranslations('ownWork.judgment');
  const words = useTranslations('ownWork');
  const query = useOwnJudgment(projectId, assignmentId);
  const format = useFormatter();
  const timeZone = useBrowserTimeZone();
  const latest = query.data?.revisions[0];
  return (
    <>
      <PageHeader
        above={
          <Link
            className="underline underline-offset-2 hover:text-ink"
            href={`/projects/${projectId}/my-work`}
          >
            {t('back')}
          </Link>
        }
        title={
          latest ? t('title', { at: format.dateTime(new Date(latest.at), { ...MOMENT, timeZone }) }) : '…'
        }
        beside={latest && <StandingBadge standing={latest.standing} />}
        description={latest && latest.standing !== 'counted' && words(`standingHint.${latest.standing}`)}
      />
      <LoadError query={query} />
      {query.isPending && <Skeleton className="h-64" />}
      {query.data && <Opened projectId={projectId} judgment={query.data} />}
    </>
  );
}

type Doing = 'edit' | 'ask' | 'request' | 'report';

function Opened({ projectId, judgment }: { projectId: string; judgment: JudgmentDetail }) {
  const t = useTranslations('ownWork');
  const [doing, setDoing] = useState<Doing>();
  const warning = useHarmWarning(judgment.harmKinds);
  const [revealed, setRevealed] = useState(false);
  const { assignmentId, scheme, prompt, completions, revisions, editable } = judgment;
  const [latest, ...earlier] = revisions;
  const cover =
    warning === undefined || revealed ? undefined : (
      <HarmNotice
        warning={warning}
        onReveal={() => {
          setRevealed(true);
        }}
      />
    );
  // Marks quote what they are on.
  const quoted = cover ? undefined : completions;
  const about = { id: assignmentId, prompt, harmKinds: judgment.harmKinds };
  const done = () => {
    setDoing(undefined);
  };
  if (!latest) return null;
  return (
    <>
      <div className="flex flex-col gap-8">
        {judgment.feedback && <FeedbackView feedback={judgment.feedback} />}
        {judgment.decision && <DecisionCard decision={judgment.decision} completions={quoted} />}
        <Card
          title={t('judgment.said')}
          actions={
            <>
              {editable && doing !== 'edit' && (
                <Button
                  size="sm"
                  icon={<Pencil aria-hidden />}
                  onClick={() => {
                    setDoing('edit');
                  }}
                >
                  {t('judgment.edit')}
                </Button>
              )}
              <Button
                size="sm"
                variant="quiet"
                icon={<MessageCircleQuestionMark aria-hidden />}
                onClick={() => {
                  setDoing('ask');
                }}
              >
                {t('ask.title')}
              </Button>
              {!judgment.decision && latest.standing !== 'training' && (
                <Button
                  size="sm"
                  variant="quiet"
                  icon={<Scale aria-hidden />}
                  onClick={() => {
                    setDoing('request');
                  }}
                >
                  {t('request.title')}
                </Button>
              )}
              <Button
                size="sm"
                variant="quiet"
                icon={<Flag aria-hidden />}
                onClick={() => {
                  setDoing('report');
                }}
              >
                {t('judgment.report')}
              </Button>
            </>
          }
        >
          {doing === 'edit' ? (
            (cover ?? <EditAnswer projectId={projectId} judgment={judgment} latest={latest} onDone={done} />)
          ) : (
            <AnswerDetails answer={latest.answer} scheme={scheme} completions={quoted} />
          )}
          <JudgmentFacts judgment={judgment} />
          <EarlierVersions revisions={earlier} scheme={scheme} completions={quoted} />
        </Card>
        <QuestionThread projectId={projectId} assignmentId={assignmentId} />
      </div>
      {/* While it is changed, it is read over the controls. */}
      {doing !== 'edit' && (
        <Section title={t('judgment.comparison')}>
          {cover ?? <ShownComparison prompt={prompt} completions={completions} />}
        </Section>
      )}
      {doing === 'ask' && <AskDialog projectId={projectId} about={about} onClose={done} />}
      {doing === 'request' && (
        <RequestWordDialog projectId={projectId} assignmentId={assignmentId} onClose={done} />
      )}
      {doing === 'report' && (
        <ReportDialog projectId={projectId} about={about} onReported={done} onClose={done} />
      )}
    </>
  );
}
