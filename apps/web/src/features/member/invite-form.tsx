'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Role } from '@touchstone/domain/member/role';
import { Button } from '@touchstone/ui/button';
import { Field } from '@touchstone/ui/field';
import { Input } from '@touchstone/ui/input';
import { RadioGroup } from '@touchstone/ui/radio-group';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { ErrorCallout } from '../common/error-callout';
import { trpc } from '../common/trpc';
import type { CreatedInvite } from './invite-dialog';
import { ROLE_ORDER } from './role-options';
import { invitesKey } from './use-members';

export interface InviteFormProps {
  projectId: string;
  onCreated: (invite: CreatedInvite) => void;
}

export function InviteForm({ projectId, onCreated }: InviteFormProps) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const queries = useQueryClient();
  const [role, setRole] = useState<Role>('annotator');
  const [note, setNote] = useState('');
  const create = useMutation({
    mutationFn: () =>
      trpc.invite.create.mutate({ projectId, role, ...(note.trim() === '' ? {} : { note: note.trim() }) }),
    onSuccess: async (invite) => {
      onCreated(invite);
      await queries.invalidateQueries({ queryKey: invitesKey(projectId) });
    },
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        create.mutate();
      }}
    >
      <RadioGroup
        label={t('invites.dialog.role')}
        value={role}
        onValueChange={setRole}
        options={ROLE_ORDER.map((value) => ({
          value,
          label: common(`roles.${value}`),
          hint: common(`roleDoes.${value}`),
        }))}
      />
      <Field
        label={t('invites.dialog.note')}
        aside={common('fields.optional')}
        hint={t('invites.dialog.noteHint')}
      >
        <Input
          maxLength={200}
          autoComplete="off"
          value={note}
          onChange={(event) => {
            setNote(event.currentTarget.value);
          }}
        />
      </Field>
      <ErrorCallout error={create.error} title={t('invites.dialog.failed')} />
      <Button type="submit" variant="primary" className="self-end" busy={create.isPending}>
        {t('invites.dialog.submit')}
      </Button>
    </form>
  );
}
