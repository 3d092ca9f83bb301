'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';

interface ReplyFormProps {
  /** The reply that is to be corrected; empty for a new one. */
  initial: string;
  sendLabel: string;
  send: (reply: string) => Promise<unknown>;
  /** Gives the correction up. */
  onCancel?: () => void;
}

/** A reply to write, or to write anew. */
export function ReplyForm({ initial, sendLabel, send, onCancel }: ReplyFormProps) {
  const t = useTranslations('review.questions');
  const [reply, setReply] = useState(initial);
  const [urged, setUrged] = useState(false);
  const isMissing = reply.trim() === '';
  const sending = useMutation({ mutationFn: () => send(reply.trim()) });
  return (
    <form
      noValidate
      className="mt-4 flex max-w-reading flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (isMissing) setUrged(true);
        else if (reply.trim() === initial) onCancel?.();
        else sending.mutate();
      }}
    >
      <Field
        label={t('label')}
        hint={t('hint')}
        error={urged && isMissing ? t('missing') : undefined}
        required
      >
        <Textarea
          rows={2}
          maxLength={4000}
          value={reply}
          onChange={(event) => {
            setReply(event.target.value);
          }}
        />
      </Field>
      <ErrorCallout error={sending.error} title={t('failed')} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={sending.isPending}>
          {sendLabel}
        </Button>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
      </div>
    </form>
  );
}
