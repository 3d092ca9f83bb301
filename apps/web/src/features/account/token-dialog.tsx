'use client';
import { Button } from '@touchstone/ui/button';
import { CopyField } from '@touchstone/ui/copy-field';
import { Dialog } from '@touchstone/ui/dialog';
import { Plus } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DAY } from '../common/date-formats';
import { TokenForm, type CreatedToken } from './token-form';

/** Asks for a name and how long, then shows the token, once. */
export function TokenDialog() {
  const t = useTranslations('account.tokens');
  const actions = useTranslations('common.actions');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const [created, setCreated] = useState<CreatedToken>();
  return (
    <Dialog
      trigger={<Button icon={<Plus aria-hidden />}>{t('create')}</Button>}
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) setCreated(undefined);
      }}
      title={t(created ? 'dialog.doneTitle' : 'dialog.title')}
      description={
        created && t('dialog.doneText', { expires: format.dateTime(new Date(created.expiresAt), DAY) })
      }
      closeLabel={actions('close')}
    >
      {created ? (
        <div className="flex flex-col gap-4">
          <CopyField
            label={t('dialog.token')}
            value={created.token}
            copyLabel={actions('copy')}
            copiedLabel={actions('copied')}
          />
          <Button
            variant="primary"
            className="self-end"
            onClick={() => {
              setOpen(false);
            }}
          >
            {t('dialog.done')}
          </Button>
        </div>
      ) : (
        <TokenForm onCreated={setCreated} />
      )}
    </Dialog>
  );
}
