'use client';
import { Button } from '@touchstone/ui/button';
import { Callout } from '@touchstone/ui/callout';
import { Dialog } from '@touchstone/ui/dialog';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useTranslations } from 'next-intl';
import { useState, type ReactNode } from 'react';
import { onControlEnter } from '../label/keys/on-control-enter';

export interface NoteDialogProps {
  title: string;
  text: string;
  label: string;
  hint?: string;
  /** Shown when nothing is written; left out where the note may be empty. */
  missing?: string;
  sendLabel: string;
  failedTitle: string;
  closeLabel: string;
  tone?: 'primary' | 'danger';
  /** Characters the server takes. */
  maxLength?: number;
  pending: boolean;
  /** Why it is not sent; nothing is shown without one. */
  problem: string | undefined;
  onSend: (text: string) => void;
  onClose: () => void;
  /** Under the field. */
  children?: ReactNode;
}

/** Something to write and send. What is written stays until it is sent. */
export function NoteDialog(props: NoteDialogProps) {
  const { missing, tone = 'primary', maxLength = 4000, pending, onSend, onClose } = props;
  const optional = useTranslations('common.fields')('optional');
  const [text, setText] = useState('');
  const [urged, setUrged] = useState(false);
  const withControl = useTranslations('labelCompose.submit')('withControl');
  const isMissing = missing !== undefined && text.trim() === '';
  const send = () => {
    if (pending) return;
    if (isMissing) setUrged(true);
    else onSend(text.trim());
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="md"
      title={props.title}
      description={props.text}
      closeLabel={props.closeLabel}
      footer={
        <>
          <Button onClick={onClose}>{props.closeLabel}</Button>
          <Button variant={tone} busy={pending} kbd={withControl} onClick={send}>
            {props.sendLabel}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <Field
          label={props.label}
          hint={props.hint}
          error={urged && isMissing ? missing : undefined}
          aside={missing === undefined ? optional : undefined}
          required={missing !== undefined}
        >
          <Textarea
            autoFocus
            maxLength={maxLength}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
            }}
            onKeyDown={onControlEnter(send)}
          />
        </Field>
        {props.problem !== undefined && (
          <Callout tone="danger" title={props.failedTitle}>
            {props.problem}
          </Callout>
        )}
        {props.children}
      </div>
    </Dialog>
  );
}
