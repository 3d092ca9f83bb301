'use client';
import { useTranslations } from 'next-intl';
import { Callout } from '@touchstone/ui/callout';
import { LinkButton } from '@touchstone/ui/link-button';
import { useNoteUser } from '../offline/use-note-user';
import { isRefused, isWaiting } from './outbox-entry';
import { useStoredOutbox } from './use-stored-outbox';

/**
 * On every page of a signed-in user outside the desk: sends what still waits in this browser, and says so while it does not
 * get through, or when something was refused. Says nothing else.
 */
export function StoredOutboxNote({ userId }: { userId: string }) {
  const t = useTranslations('desk.stored');
  const { phase, entries } = useStoredOutbox(userId);
  useNoteUser(userId);

  const refused = entries.filter(isRefused);
  const waiting = entries.filter(isWaiting);
  const isStuck = waiting.length > 0 && phase !== 'sending' && phase !== 'resting';
  const about = refused[0] ?? (isStuck ? waiting[0] : undefined);
  if (!about) return null;
  return (
    <Callout
      tone="warning"
      className="mb-6"
      title={
        refused.length > 0
          ? t('refused', { refused: refused.length })
          : t('title', { waiting: waiting.length })
      }
      action={
        <LinkButton size="sm" href={`/projects/${about.projectId}/label`}>
          {t('look')}
        </LinkButton>
      }
    />
  );
}
