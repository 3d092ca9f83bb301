'use client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { roleSchema, type Role } from '@touchstone/domain/member/role';
import { Select } from '@touchstone/ui/select';
import { useTranslations } from 'next-intl';
import { toast } from 'sonner';
import { trpc } from '../common/trpc';
import { useErrorText } from '../common/use-error-text';
import { ROLE_ORDER } from './role-options';
import { membersKey } from './use-members';

export interface RoleSelectProps {
  projectId: string;
  userId: string;
  name: string;
  role: Role;
}

/** Gives a member another role as soon as it is chosen. */
export function RoleSelect({ projectId, userId, name, role }: RoleSelectProps) {
  const t = useTranslations('members');
  const common = useTranslations('common');
  const queries = useQueryClient();
  const errorText = useErrorText();
  const change = useMutation({
    mutationFn: (next: Role) => trpc.member.changeRole.mutate({ projectId, userId, role: next }),
    onSuccess: (_, next) => {
      toast.success(t('changed', { name, role: next }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: membersKey(projectId) }),
  });
  return (
    <>
      <Select
        aria-label={t('table.roleOf', { name })}
        value={change.isPending ? change.variables : role}
        disabled={change.isPending}
        options={ROLE_ORDER.map((value) => ({ value, label: common(`roles.${value}`) }))}
        onChange={(event) => {
          change.mutate(roleSchema.parse(event.currentTarget.value));
        }}
      />
      {change.isError && (
        <p role="alert" className="mt-1 max-w-56 text-sm text-danger-ink">
          {t('changeFailed')}: {errorText(change.error)}
        </p>
      )}
    </>
  );
}
