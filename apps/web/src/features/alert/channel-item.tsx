'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Badge } from '@touchstone/ui/badge';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { Deliveries } from './deliveries';
import { channelsKey, type Channel } from './use-channels';

export function ChannelItem({ projectId, channel }: { projectId: string; channel: Channel }) {
  const t = useTranslations('alerts');
  const queries = useQueryClient();
  const { id, kind, target, kinds, closedAt, deliveries } = channel;
  const refresh = () => queries.invalidateQueries({ queryKey: channelsKey(projectId) });
  const test = useMutation({
    mutationFn: () => trpc.alert.test.mutate({ projectId, channelId: id }),
    onSuccess: () => {
      toast.success(t('tested', { target }));
      return refresh();
    },
  });
  return (
    <li className="flex flex-col gap-3 px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-col gap-1">
          <p className="wrap-anywhere">{target}</p>
          <p className="flex flex-wrap gap-1">
            <Badge>{t(`channel.${kind}`)}</Badge>
            {kinds.map((each) => (
              <Badge key={each} tone="accent">
                {t(`kindsShort.${each}`)}
              </Badge>
            ))}
          </p>
        </div>
        <div className="flex gap-2">
          {closedAt === null && (
            <Button
              aria-label={t('testOf', { target })}
              busy={test.isPending}
              onClick={() => {
                test.mutate();
              }}
            >
              {t('test')}
            </Button>
          )}
          <ConfirmDialog
            trigger={
              <Button variant="quiet" aria-label={t('removeOf', { target })}>
                {t('remove')}
              </Button>
            }
            title={t('removeDialog.title', { target })}
            text={t('removeDialog.text')}
            confirmLabel={t('removeDialog.confirm')}
            onConfirm={async () => {
              await trpc.alert.removeChannel.mutate({ projectId, channelId: id });
              toast.success(t('removeDialog.done', { target }));
              await refresh();
            }}
          />
        </div>
      </div>
      {closedAt !== null && <p className="text-sm text-danger-ink">{t('closed')}</p>}
      <ErrorCallout error={test.error} />
      <Deliveries deliveries={deliveries} />
    </li>
  );
}
