'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge } from '@touchstone/ui/badge';
import { Button } from '@touchstone/ui/button';
import { Section } from '@touchstone/ui/section';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { ConfirmDialog } from '../common/confirm-dialog';
import { LoadError } from '../common/load-error';
import { trpc } from '../common/trpc';

/** Who has passed the training round; an admin may let somebody begin without. */
export function TraineesList({ projectId }: { projectId: string }) {
  const t = useTranslations('gold.trainees');
  const client = useQueryClient();
  const queryKey = ['trainees', projectId];
  const trainees = useQuery({ queryKey, queryFn: () => trpc.training.trainees.query({ projectId }) });
  return (
    <Section title={t('title')} className="mt-8">
      <LoadError query={trainees} className="mb-4" />
      <Table label={t('title')}>
        <thead>
          <tr>
            <Th>{t('name')}</Th>
            <Th numeric>{t('tries')}</Th>
            <Th numeric>{t('last')}</Th>
            <Th>{t('state')}</Th>
          </tr>
        </thead>
        <tbody>
          {trainees.data?.map(({ userId, name, tries, right, items, trainedAt }) => (
            <tr key={userId}>
              <Td>{name || t('unnamed')}</Td>
              <Td numeric>{tries}</Td>
              <Td numeric>{right === null || items === null ? '–' : t('score', { right, items })}</Td>
              <Td>
                {trainedAt !== null ? (
                  <Badge tone="success">{t('passed')}</Badge>
                ) : (
                  <ConfirmDialog
                    trigger={<Button size="sm">{t('waive')}</Button>}
                    title={t('waive')}
                    text={t('waiveText', { name: name || t('unnamed') })}
                    confirmLabel={t('waive')}
                    tone="primary"
                    onConfirm={async () => {
                      await trpc.training.waive.mutate({ projectId, userId });
                      toast.success(t('waived'));
                      await client.invalidateQueries({ queryKey });
                    }}
                  />
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
