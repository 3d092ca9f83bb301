'use client';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { LinkButton } from '@touchstone/ui/link-button';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { useState } from 'react';

/** Says what it means not to accept, and leads back to the project. */
export function DeclineStatement({ projectId }: { projectId: string }) {
  const t = useTranslations('statement.decline');
  const actions = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      trigger={<Button>{t('action')}</Button>}
      open={open}
      onOpenChange={setOpen}
      title={t('title')}
      description={t('text')}
      closeLabel={actions('close')}
      footer={
        <>
          <Button
            onClick={() => {
              setOpen(false);
            }}
          >
            {t('back')}
          </Button>
          <LinkButton asChild variant="primary">
            <Link href={`/projects/${projectId}`}>{t('leave')}</Link>
          </LinkButton>
        </>
      }
    />
  );
}
