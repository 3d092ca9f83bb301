'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { LinkButton } from '@touchstone/ui/link-button';
import { Download, RefreshCw } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { isUnderWay } from '../common/job-state';
import { qualityKey, type QualityData } from './use-quality';

interface ReportActionsProps {
  projectId: string;
  underWay: QualityData['underWay'];
  hasReport: boolean;
}

/** To measure again, and to take the report away. */
export function ReportActions({ projectId, underWay, hasReport }: ReportActionsProps) {
  const t = useTranslations('quality');
  const queryClient = useQueryClient();
  const request = useMutation({
    mutationFn: () => trpc.quality.request.mutate({ projectId }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: qualityKey(projectId) }),
  });
  const href = (format: string) => `/api/v1/projects/${projectId}/quality/${format}`;
  return (
    <>
      {hasReport && (
        <>
          <LinkButton href={href('markdown')} download icon={<Download aria-hidden />}>
            {t('download.markdown')}
          </LinkButton>
          <LinkButton href={href('json')} download icon={<Download aria-hidden />}>
            {t('download.json')}
          </LinkButton>
        </>
      )}
      <Button
        variant="primary"
        icon={<RefreshCw aria-hidden />}
        busy={request.isPending || (underWay !== null && isUnderWay(underWay))}
        onClick={() => {
          request.mutate();
        }}
      >
        {t('request')}
      </Button>
      <ErrorCallout title={t('requestFailed')} error={request.error} />
    </>
  );
}
