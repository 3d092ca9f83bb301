'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { CopyField } from '@touchstone/ui/copy-field';
import { Dialog } from '@touchstone/ui/dialog';
import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import { DAY } from '../common/date-formats';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';

/** A way back in for somebody who forgot the password: says what it does, then shows the link, once. */
export function SignInLink({ userId, name }: { userId: string; name: string }) {
  const t = useTranslations('users.signInLink');
  const actions = useTranslations('common.actions');
  const format = useFormatter();
  const [open, setOpen] = useState(false);
  const create = useMutation({ mutationFn: () => trpc.user.createSignInLink.mutate({ userId }) });
  const link = create.data;
  return (
    <Dialog
      trigger={
        <Button variant="quiet" aria-label={t('openOf', { name })}>
          {t('open')}
        </Button>
      }
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) create.reset();
      }}
      title={t('title', { name })}
      description={link ? t('done', { expires: format.dateTime(new Date(link.expiresAt), DAY) }) : t('text')}
      closeLabel={actions('close')}
    >
      {link ? (
        <CopyField
          label={t('link')}
          value={`${window.location.origin}/link/${link.token}`}
          copyLabel={actions('copy')}
          copiedLabel={actions('copied')}
        />
      ) : (
        <div className="flex flex-col gap-4">
          <ErrorCallout error={create.error} title={t('failed')} />
          <Button
            variant="primary"
            className="self-end"
            busy={create.isPending}
            onClick={() => {
              create.mutate();
            }}
          >
            {t('submit')}
          </Button>
        </div>
      )}
    </Dialog>
  );
}
