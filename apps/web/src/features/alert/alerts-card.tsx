'use client';
import { Card } from '@touchstone/ui/card';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { ChannelDialog } from './channel-dialog';
import { ChannelItem } from './channel-item';
import { useChannels, type Channels } from './use-channels';

/** Where a project's alerts go; none by default. */
export function AlertsCard({ projectId, initial }: { projectId: string; initial: Channels }) {
  const t = useTranslations('alerts');
  const channels = useChannels(projectId, initial);
  return (
    <Card title={t('title')} actions={<ChannelDialog projectId={projectId} />} padded={false}>
      <p className="px-4 py-3 text-muted">
        {t('text')} {channels.data.length === 0 && t('none')}
      </p>
      <LoadError query={channels} className="mx-4 mb-4" />
      {channels.data.length > 0 && (
        <ul className="divide-y border-t">
          {channels.data.map((channel) => (
            <ChannelItem key={channel.id} projectId={projectId} channel={channel} />
          ))}
        </ul>
      )}
    </Card>
  );
}
