'use client';
import { useQueryClient } from '@tanstack/react-query';
import type { RaterAttribute } from '@touchstone/domain/rater/rater-attribute';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { trpc } from '../common/trpc';
import { attributesKey } from './attributes-key';

interface AttributeItemProps {
  projectId: string;
  attribute: RaterAttribute & { id: string };
}

export function AttributeItem({ projectId, attribute: { id, question, options } }: AttributeItemProps) {
  const t = useTranslations('quality.attributes');
  const queries = useQueryClient();
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0">
        <p className="wrap-anywhere">{question}</p>
        <p className="text-sm wrap-anywhere text-muted">{options.join(' · ')}</p>
      </div>
      <ConfirmDialog
        trigger={
          <Button variant="quiet" aria-label={t('removeOf', { question })}>
            {t('remove')}
          </Button>
        }
        title={t('removeTitle')}
        text={t('removeText', { question })}
        confirmLabel={t('removeConfirm')}
        onConfirm={async () => {
          await trpc.raterAttribute.remove.mutate({ projectId, attributeId: id });
          toast.success(t('removed'));
          await queries.invalidateQueries({ queryKey: attributesKey(projectId) });
        }}
      />
    </li>
  );
}
