'use client';
import { Badge } from '@touchstone/ui/badge';
import { Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { RemoveMember } from './remove-member';
import { RoleSelect } from './role-select';
import type { Members } from './use-members';

export interface MemberRowProps {
  projectId: string;
  member: Members[number];
  /** One can't change or remove oneself: a project never ends up without an admin that way. */
  isViewer: boolean;
}

export function MemberRow({ projectId, member, isViewer }: MemberRowProps) {
  const t = useTranslations('members.table');
  const common = useTranslations('common');
  const format = useFormatter();
  const name = member.name || t('unnamed');
  return (
    <tr>
      <Th scope="row" className="min-w-32">
        <span className="inline-flex min-h-9 flex-wrap items-center gap-2 wrap-anywhere">
          {name}
          {isViewer && <Badge>{t('you')}</Badge>}
        </span>
      </Th>
      <Td className="leading-9 whitespace-nowrap">
        {member.email ?? <span className="text-muted">{t('noEmail')}</span>}
      </Td>
      <Td className="min-w-44">
        {isViewer ? (
          <span title={t('own')} className="leading-9">
            {common(`roles.${member.role}`)}
          </span>
        ) : (
          <RoleSelect projectId={projectId} userId={member.userId} name={name} role={member.role} />
        )}
      </Td>
      <Td numeric className="leading-9">
        {format.number(member.judgments)}
      </Td>
      <Td className="leading-9 whitespace-nowrap">{format.dateTime(new Date(member.joinedAt), DAY)}</Td>
      <Td className="text-end">
        {!isViewer && <RemoveMember projectId={projectId} userId={member.userId} name={name} />}
      </Td>
    </tr>
  );
}
