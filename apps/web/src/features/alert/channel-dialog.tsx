'use client';
import { Button } from '@touchstone/ui/button';
import { CopyField } from '@touchstone/ui/copy-field';
import { Dialog } from '@touchstone/ui/dialog';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ChannelForm } from './channel-form';

/** Asks where and for what, then shows a webhook's secret, once. */
export function ChannelDialog({ projectId }: { projectId: string }) {
  const t = useTranslations('alerts');
  const actions = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  const [secret, setSecret] = useState<string>();
  const close = () => {
    setOpen(false);
  };
  return (
    <Dialog
      trigger={<Button icon={<Plus aria-hidden />}>{t('add')}</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setSecret(undefined);
      }}
      title={t(secret === undefined ? 'dialog.title' : 'dialog.doneTitle')}
      description={secret !== undefined && t('dialog.doneText')}
      closeLabel={actions('close')}
    >
      {secret === undefined ? (
        <ChannelForm
          projectId={projectId}
          onCreated={(created) => {
            if (created === null) close();
            else setSecret(created);
          }}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <CopyField
            label={t('dialog.secret')}
            value={secret}
            copyLabel={actions('copy')}
            copiedLabel={actions('copied')}
          />
          <Button variant="primary" className="self-end" onClick={close}>
            {t('dialog.done')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
