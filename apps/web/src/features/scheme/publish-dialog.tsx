'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Dialog } from '@touchstone/ui/dialog';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { toast } from 'sonner';
import type { LabelScheme } from '@touchstone/domain/label/label-scheme';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import { DifferenceList } from './difference-list';
import type { SchemeVersion } from './scheme-version';

export interface PublishDialogProps {
  projectId: string;
  current: SchemeVersion;
  /** What is to be published; closed while there is none. */
  scheme: LabelScheme | undefined;
  onClose: () => void;
  onPublished: (scheme: LabelScheme) => void;
}

/** Says what changes, for whom and from when, and publishes. */
export function PublishDialog({ projectId, current, scheme, onClose, onPublished }: PublishDialogProps) {
  const t = useTranslations('scheme.publish');
  const actions = useTranslations('common.actions');
  const router = useRouter();
  const next = current.version + 1;
  const publish = useMutation({
    mutationFn: (wanted: LabelScheme) =>
      trpc.scheme.publish.mutate({ projectId, scheme: wanted, basedOn: current.version }),
    onSuccess: ({ version }, wanted) => {
      toast.success(t('done', { version }));
      onPublished(wanted);
      // The versions, and who works under which, come from the server.
      router.refresh();
    },
  });
  const close = () => {
    publish.reset();
    onClose();
  };
  return (
    <Dialog
      open={scheme !== undefined}
      onOpenChange={(open) => {
        if (!open) close();
      }}
      size="md"
      title={t('title', { next })}
      closeLabel={actions('close')}
      footer={
        <>
          <Button onClick={close}>{actions('cancel')}</Button>
          <Button
            variant="primary"
            busy={publish.isPending}
            onClick={() => {
              if (scheme) publish.mutate(scheme);
            }}
          >
            {t('submit', { next })}
          </Button>
        </>
      }
    >
      {scheme && (
        <div className="flex flex-col gap-4">
          <section>
            <h3 className="mb-1 font-semibold">{t('changes')}</h3>
            <DifferenceList before={current.scheme} after={scheme} />
          </section>
          <section>
            <h3 className="mb-1 font-semibold">{t('running')}</h3>
            <ul className="list-disc ps-5">
              <li>{t('onDesks', { n: current.onDesks, version: current.version })}</li>
              <li>{t('fromNow', { next })}</li>
              <li>{t('judged', { n: current.judgments, version: current.version })}</li>
            </ul>
          </section>
          <ErrorCallout error={publish.error} title={t('failed')} />
        </div>
      )}
    </Dialog>
  );
}
