'use client';
import { Badge } from '@touchstone/ui/badge';
import { Td } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { PersonCell } from '../common/person-cell';
import { ActDialog } from '../notice/act-dialog';
import { EligibilityDialog } from './eligibility-dialog';
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
  const { team, skills, languages } = member.eligibility;
  const has = [team, ...skills, ...languages].filter((each) => each !== null);
  return (
    <tr>
      <PersonCell name={name} email={member.email} badges={isViewer && <Badge>{t('you')}</Badge>} />
      <Td className="min-w-44">
        {isViewer ? (
          <span title={t('own')}>{common(`roles.${member.role}`)}</span>
        ) : (
          <RoleSelect projectId={projectId} userId={member.userId} name={name} role={member.role} />
        )}
      </Td>
      <Td numeric>{format.number(member.judgments)}</Td>
      <Td className="max-w-48 min-w-24 wrap-anywhere max-sm:hidden">
        {has.length > 0 ? (
          format.list(has, { type: 'unit' })
        ) : (
          <span className="text-muted">{t('everything')}</span>
        )}
      </Td>
      <Td className="whitespace-nowrap max-sm:hidden">{format.dateTime(new Date(member.joinedAt), DAY)}</Td>
      <Td className="text-end">
        <EligibilityDialog
          projectId={projectId}
          userId={member.userId}
          name={name}
          eligibility={member.eligibility}
        />
        {!isViewer && <ActDialog projectId={projectId} userId={member.userId} name={name} />}
        {!isViewer && <RemoveMember projectId={projectId} userId={member.userId} name={name} />}
      </Td>
    </tr>
  );
}
