'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Textarea } from '@touchstone/ui/textarea';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';

interface TextFormProps<Choice extends string> {
  label: string;
  hint?: string;
  missing: string;
  failed: string;
  /** The buttons that send it, the first one the main one. */
  choices: readonly { value: Choice; label: string }[];
  send: (text: string, choice: Choice) => Promise<unknown>;
  /** The button that gives it up, where there is one. */
  cancel?: { label: string; onCancel: () => void };
}

/** A text that must be written, sent by one of a few buttons. */
export function TextForm<Choice extends string>(props: TextFormProps<Choice>) {
  const { label, hint, missing, failed, choices, send, cancel } = props;
  const [text, setText] = useState('');
  const [urged, setUrged] = useState(false);
  const isMissing = text.trim() === '';
  const sending = useMutation({ mutationFn: (choice: Choice) => send(text.trim(), choice) });
  const choose = (choice: Choice | undefined) => {
    if (isMissing) setUrged(true);
    else if (choice !== undefined) sending.mutate(choice);
  };
  return (
    <form
      noValidate
      className="mt-4 flex max-w-reading flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        choose(choices[0]?.value);
      }}
    >
      <Field label={label} hint={hint} error={urged && isMissing ? missing : undefined} required>
        <Textarea
          rows={3}
          maxLength={2000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </Field>
      <ErrorCallout error={sending.error} title={failed} />
      <div className="flex flex-wrap gap-2">
        {choices.map((choice, at) => (
          <Button
            key={choice.value}
            {...(at === 0 ? { type: 'submit', variant: 'primary' } : {})}
            busy={sending.isPending && sending.variables === choice.value}
            onClick={
              at === 0
                ? undefined
                : () => {
                    choose(choice.value);
                  }
            }
          >
            {choice.label}
          </Button>
        ))}
        {cancel && <Button onClick={cancel.onCancel}>{cancel.label}</Button>}
      </div>
    </form>
  );
}
