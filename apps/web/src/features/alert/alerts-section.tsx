'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Section } from '@touchstone/ui/section';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ErrorCallout } from '../common/error-callout';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';
import { AlertsForm } from './alerts-form';
import { DeliveryLog } from './delivery-log';
import { alertsKey, useAlerts } from './use-alerts';

/** Which alerts a project wants, where they go, and what was sent. */
export function AlertsSection({ projectId }: { projectId: string }) {
  const t = useTranslations('alerts');
  const queryClient = useQueryClient();
  const query = useAlerts(projectId);
  const test = useMutation({
    mutationFn: () => trpc.alert.test.mutate({ projectId }),
    onSuccess: async ({ deliveries }) => {
      toast.success(t('testSent', { n: deliveries }));
      await queryClient.invalidateQueries({ queryKey: alertsKey(projectId) });
    },
  });
  return (
    <Section
      title={t('title')}
      description={t('text')}
      actions={
        <Button
          busy={test.isPending}
          onClick={() => {
            test.mutate();
          }}
        >
          {t('test')}
        </Button>
      }
    >
      <LoadError query={query} className="mb-4" />
      <ErrorCallout className="mb-4" error={test.error} title={t('testFailed')} />
      {query.data && (
        <>
          <AlertsForm projectId={projectId} settings={query.data.settings} />
          <DeliveryLog deliveries={query.data.deliveries} />
        </>
      )}
    </Section>
  );
}
