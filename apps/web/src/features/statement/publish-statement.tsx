'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import type { Statement } from '@touchstone/domain/statement/statement';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { StatementChanges } from './statement-changes';
import type { StatementOverview } from './statement-overview';

export interface PublishStatementProps {
  projectId: string;
  overview: StatementOverview;
  /** What is to be published; closed while there is none. */
  statement: Statement | undefined;
  onClose: () => void;
  onPublished: (statement: Statement) => void;
}

/** Says what changes and that everybody must accept it before they go on, and publishes. */
export function PublishStatement(props: PublishStatementProps) {
  const { projectId, overview, statement, onClose, onPublished } = props;
  const t = useTranslations('statement.publish');
  const actions = useTranslations('common.actions');
  const router = useRouter();
  const publish = useMutation({
    mutationFn: (wanted: Statement) =>
      trpc.statement.publish.mutate({ projectId, statement: wanted, basedOn: overview.current }),
    onSuccess: ({ version }, wanted) => {
      toast.success(t('done', { version }));
      onPublished(wanted);
      // Its version, and who has accepted it, come from the server.
      router.refresh();
    },
  });
  const close = () => {
    publish.reset();
    onClose();
  };
  return (
    <Dialog
      open={statement !== undefined}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      size="md"
      title={t('title')}
      description={t('text', { members: overview.members })}
      closeLabel={actions('close')}
      footer={
        <>
          <Button onClick={close}>{actions('cancel')}</Button>
          <Button
            variant="primary"
            busy={publish.isPending}
            onClick={() => {
              if (statement) publish.mutate(statement);
            }}
          >
            {t('submit')}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {statement && overview.latest && (
          <StatementChanges before={overview.latest.statement} after={statement} />
        )}
        <ErrorCallout error={publish.error} title={t('failed')} />
      </div>
    </Dialog>
  );
}
