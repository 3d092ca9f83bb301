'use client';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { AttributeForm } from './attribute-form';

export function AttributeDialog({ projectId }: { projectId: string }) {
  const t = useTranslations('quality.attributes');
  const actions = useTranslations('common.actions');
  const [open, setOpen] = useState(false);
  return (
    <Dialog
      trigger={<Button icon={<Plus aria-hidden />}>{t('add')}</Button>}
      open={open}
      onOpenChange={setOpen}
      title={t('addTitle')}
      closeLabel={actions('close')}
    >
      <AttributeForm
        projectId={projectId}
        onDone={() => {
          setOpen(false);
        }}
      />
    </Dialog>
  );
}
