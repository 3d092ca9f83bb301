'use client';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { UserPlus } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DAY } from '../common/date-formats';
import { InviteForm } from './invite-form';
import { InviteLink } from './invite-link';

export interface CreatedInvite {
  token: string;
  expiresAt: string;
}

/** Asks for whom, then shows the link, once. */
export function InviteDialog({ projectId }: { projectId: string }) {
  const t = useTranslations('members.invites');
  const actions = useTranslations('common.actions');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const [created, setCreated] = useState<CreatedInvite>();
  return (
    <Dialog
      trigger={
        <Button variant="primary" icon={<UserPlus aria-hidden />}>
          {t('create')}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setCreated(undefined);
      }}
      title={t(created ? 'dialog.doneTitle' : 'dialog.title')}
      description={
        created
          ? t('dialog.doneText', { expires: format.dateTime(new Date(created.expiresAt), DAY) })
          : t('dialog.text')
      }
      closeLabel={actions('close')}
      size="md"
    >
      {created ? (
        <InviteLink
          token={created.token}
          onAnother={() => {
            setCreated(undefined);
          }}
          onDone={() => {
            setOpen(false);
          }}
        />
      ) : (
        <InviteForm projectId={projectId} onCreated={setCreated} />
      )}
    </Dialog>
  );
}
