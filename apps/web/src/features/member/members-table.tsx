'use client';
import { Card } from '@touchstone/ui/card';
import { Table, Th } from '@touchstone/ui/table';
import { useTranslations } from 'next-intl';
import { LoadError } from '../common/load-error';
import { CONTROL_ROWS } from '../common/row-class';
import { SeveralDialog } from './several-dialog';
import { MemberRow } from './member-row';
import { useMembers, type Members } from './use-members';

export interface MembersTableProps {
  projectId: string;
  viewerId: string;
  initial: Members;
}

export function MembersTable({ projectId, viewerId, initial }: MembersTableProps) {
  const t = useTranslations('members.table');
  const common = useTranslations('common');
  const members = useMembers(projectId, initial);
  return (
    <>
      <LoadError query={members} className="mb-4" />
      {members.data.length > 1 && (
        <div className="mb-3 flex justify-end">
          <SeveralDialog projectId={projectId} members={members.data} />
        </div>
      )}
      <Card padded={false}>
        <Table label={t('label')} className={CONTROL_ROWS}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th>{t('role')}</Th>
              <Th numeric>{t('judgments')}</Th>
              <Th className="max-sm:hidden">{t('mayLabel')}</Th>
              <Th className="max-sm:hidden">{t('joined')}</Th>
              <Th className="relative">
                <span className="sr-only">{common('actionsColumn')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {members.data.map((member) => (
              <MemberRow
                key={member.userId}
                projectId={projectId}
                member={member}
                isViewer={member.userId === viewerId}
              />
            ))}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
