'use client';
import { Callout } from '@touchstone/ui/callout';
import { Card } from '@touchstone/ui/card';
import { LinkButton } from '@touchstone/ui/link-button';
import { PageHeader } from '@touchstone/ui/page-header';
import { Section } from '@touchstone/ui/section';
import { Skeleton } from '@touchstone/ui/skeleton';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import { LoadError } from '../common/load-error';
import { HarmNotice } from '../judgment-view/harm-notice';
import { ShownComparison } from '../judgment-view/shown-comparison';
import { StandingBadge } from '../judgment-view/standing-badge';
import { useHarmWarning } from '../judgment-view/use-harm-warning';
import { addressOf, filterInAddress } from './judgment-address';
import { JudgmentHistory } from './judgment-history';
import type { OpenedJudgment } from './judgments-types';
import { RequestWord } from './request-word';
import { useOpenedJudgment } from './use-judgments';

interface OpenedViewProps {
  projectId: string;
  judgmentId: string;
  /** Whether the reader may ask for a final word: an owner who never joined may not. */
  canDecide: boolean;
}

/** One judgment with its whole history, over the comparison it is about. */
export function OpenedView({ projectId, judgmentId, canDecide }: OpenedViewProps) {
  const t = useTranslations('judgments.opened');
  const words = useTranslations('judgments');
  const query = useOpenedJudgment(projectId, judgmentId);
  const back = addressOf(filterInAddress(useSearchParams())).toString();
  const judgment = query.data;
  return (
    <>
      <PageHeader
        above={
          <Link
            className="underline underline-offset-2 hover:text-ink"
            href={`/projects/${projectId}/judgments?${back}`}
          >
            {t('back')}
          </Link>
        }
        title={
          judgment ? t('title', { kind: judgment.kind, rater: judgment.rater || words('unnamed') }) : '…'
        }
        beside={judgment && <StandingBadge standing={judgment.standing} />}
        actions={
          judgment && (
            <>
              <LinkButton asChild>
                <Link href={`/projects/${projectId}/judgments?comparisonId=${judgment.comparisonId}`}>
                  {t('others')}
                </Link>
              </LinkButton>
              {canDecide && <RequestWord projectId={projectId} comparisonId={judgment.comparisonId} />}
            </>
          )
        }
      />
      <LoadError query={query} />
      {query.isPending && <Skeleton className="h-64" />}
      {judgment && <Opened judgment={judgment} />}
    </>
  );
}

function Opened({ judgment }: { judgment: OpenedJudgment }) {
  const t = useTranslations('judgments.opened');
  const { comparison } = judgment;
  const warning = useHarmWarning(comparison.harmKinds);
  const [revealed, setRevealed] = useState(warning === undefined);
  return (
    <>
      <div className="flex flex-col gap-8">
        <Callout>{t('notAsked')}</Callout>
        <Card title={t('said')}>
          <JudgmentHistory judgment={judgment} completions={revealed ? comparison.completions : undefined} />
        </Card>
      </div>
      <Section title={t('comparison')} description={t('sides')}>
        {revealed || warning === undefined ? (
          <ShownComparison prompt={comparison.prompt} completions={comparison.completions} />
        ) : (
          <HarmNotice
            warning={warning}
            onReveal={() => {
              setRevealed(true);
            }}
          />
        )}
      </Section>
    </>
  );
}
