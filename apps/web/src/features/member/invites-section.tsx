'use client';
import { Card } from '@touchstone/ui/card';
import { Section } from '@touchstone/ui/section';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { CONTROL_ROWS } from '../common/row-class';
import { InviteDialog } from './invite-dialog';
import { RevokeInvite } from './revoke-invite';
import { useInvites, type Invites } from './use-members';

export interface InvitesSectionProps {
  projectId: string;
  initial: Invites;
}

/** Links that were made and not used yet. */
export function InvitesSection({ projectId, initial }: InvitesSectionProps) {
  const t = useTranslations('members.invites');
  const common = useTranslations('common');
  const format = useFormatter();
  const invites = useInvites(projectId, initial);
  return (
    <Section
      title={t('title')}
      description={t('description')}
      actions={<InviteDialog projectId={projectId} />}
    >
      <LoadError query={invites} className="mb-4" />
      <Card padded={invites.data.length === 0}>
        {invites.data.length === 0 ? (
          <p className="text-muted">{t('none')}</p>
        ) : (
          <Table label={t('list')} className={CONTROL_ROWS}>
            <thead>
              <tr>
                <Th>{t('note')}</Th>
                <Th>{t('role')}</Th>
                <Th className="max-sm:hidden">{t('created')}</Th>
                <Th>{t('expires')}</Th>
                <Th className="relative">
                  <span className="sr-only">{common('actionsColumn')}</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {invites.data.map(({ id, note, role, createdAt, expiresAt }) => (
                <tr key={id}>
                  <Th scope="row" className="min-w-24 wrap-anywhere">
                    {note ?? <span className="text-muted">{t('noNote')}</span>}
                  </Th>
                  <Td>{common(`roles.${role}`)}</Td>
                  <Td className="whitespace-nowrap max-sm:hidden">
                    {format.dateTime(new Date(createdAt), DAY)}
                  </Td>
                  <Td className="whitespace-nowrap">{format.dateTime(new Date(expiresAt), DAY)}</Td>
                  <Td className="text-end">
                    <RevokeInvite projectId={projectId} linkId={id} note={note ?? t('noNote')} />
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
    </Section>
  );
}
