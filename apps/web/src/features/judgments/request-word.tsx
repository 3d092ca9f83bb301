'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';
import { newClientId } from '../label/outbox/new-client-id';
import { NoteDialog } from '../common/note-dialog';

interface RequestWordProps {
  projectId: string;
  comparisonId: string;
}

/** A reviewer asks for a final word on a comparison, whether or not votes differ; and gets to where it is given. */
export function RequestWord({ projectId, comparisonId }: RequestWordProps) {
  const t = useTranslations('judgments.request');
  const router = useRouter();
  const errorText = useErrorText();
  const [open, setOpen] = useState(false);
  // Sent again after a failure, it is the same request.
  const [id] = useState(newClientId);
  const request = useMutation({
    mutationFn: (reason: string) => trpc.adjudication.request.mutate({ projectId, comparisonId, id, reason }),
    onSuccess: () => {
      toast.success(t('sent'));
      router.push(`/projects/${projectId}/adjudicate?comparison=${comparisonId}`);
    },
  });
  return (
    <>
      <Button
        icon={<Scale aria-hidden />}
        onClick={() => {
          request.reset();
          setOpen(true);
        }}
      >
        {t('title')}
      </Button>
      {open && (
        <NoteDialog
          title={t('title')}
          text={t('text')}
          label={t('label')}
          missing={t('missing')}
          sendLabel={t('send')}
          failedTitle={t('failed')}
          closeLabel={t('close')}
          pending={request.isPending}
          problem={request.error ? errorText(request.error) : undefined}
          onSend={(reason) => {
            request.mutate(reason);
          }}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
