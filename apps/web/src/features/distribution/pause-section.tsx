'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { Section } from '@touchstone/ui/section';
import { CirclePause } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { toast } from 'sonner';
import { MOMENT } from '../common/date-formats';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { PauseDialog } from './pause-dialog';
import { useAfterChange, type Distribution } from './use-distribution';

interface PauseSectionProps {
  projectId: string;
  paused: Distribution['paused'];
}

/** Whether work is handed out; if not, since when, by whom and why. */
export function PauseSection({ projectId, paused }: PauseSectionProps) {
  const t = useTranslations('distribution.pause');
  const { dateTime } = useFormatter();
  const after = useAfterChange(projectId);
  const [isPausing, setPausing] = useState(false);
  const resume = useMutation({
    mutationFn: () => trpc.distribution.resume.mutate({ projectId }),
    onSuccess: async () => {
      toast.success(t('resumed'));
      await after();
    },
  });
  return (
    <Section
      title={t('title')}
      description={paused ? undefined : t('running')}
      actions={
        paused ? (
          <Button
            variant="primary"
            busy={resume.isPending}
            onClick={() => {
              resume.mutate();
            }}
          >
            {t('resume')}
          </Button>
        ) : (
          <Button
            icon={<CirclePause aria-hidden />}
            onClick={() => {
              setPausing(true);
            }}
          >
            {t('open')}
          </Button>
        )
      }
    >
      {paused && (
        <Callout
          tone="warning"
          title={t('since', { at: dateTime(new Date(paused.at), MOMENT), by: paused.by ?? t('somebody') })}
        >
          <p className="wrap-anywhere">{paused.reason}</p>
        </Callout>
      )}
      <ErrorCallout error={resume.error} title={t('failed')} />
      {isPausing && (
        <PauseDialog
          projectId={projectId}
          onClose={() => {
            setPausing(false);
          }}
        />
      )}
    </Section>
  );
}
