'use client';
import { useQuery } from '@tanstack/react-query';
import { Badge } from '@touchstone/ui/badge';
import { Card } from '@touchstone/ui/card';
import { Table, Td, Th } from '@touchstone/ui/table';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { PersonCell } from '../common/person-cell';
import { CONTROL_ROWS } from '../common/row-class';
import { trpc } from '../common/trpc';
import { SignInLink } from './sign-in-link';
import { ToggleUser } from './toggle-user';

type Users = Awaited<ReturnType<typeof trpc.user.list.query>>;

export interface UsersTableProps {
  viewerId: string;
  initial: Users;
}

/** Every account, with the switch that shuts it out. */
export function UsersTable({ viewerId, initial }: UsersTableProps) {
  const t = useTranslations('users');
  const common = useTranslations('common');
  const format = useFormatter();
  const users = useQuery({
    queryKey: ['users'],
    queryFn: () => trpc.user.list.query(),
    initialData: initial,
  });
  return (
    <>
      <LoadError query={users} className="mb-4" />
      <Card padded={false}>
        <Table label={t('table')} className={CONTROL_ROWS}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th numeric className="max-sm:hidden">
                {t('projects')}
              </Th>
              <Th className="max-sm:hidden">{t('since')}</Th>
              <Th>{t('status')}</Th>
              <Th className="relative">
                <span className="sr-only">{common('actionsColumn')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {users.data.map(({ userId, email, isOwner, disabledAt, createdAt, projects, ...user }) => {
              const name = user.name || t('unnamed');
              return (
                <tr key={userId}>
                  <PersonCell
                    name={name}
                    email={email}
                    badges={
                      <>
                        {isOwner && <Badge tone="accent">{t('owner')}</Badge>}
                        {userId === viewerId && <Badge>{t('you')}</Badge>}
                      </>
                    }
                  />
                  <Td numeric className="max-sm:hidden">
                    {format.number(projects)}
                  </Td>
                  <Td className="whitespace-nowrap max-sm:hidden">
                    {format.dateTime(new Date(createdAt), DAY)}
                  </Td>
                  <Td className="whitespace-nowrap">
                    {disabledAt === null ? (
                      t('active')
                    ) : (
                      <Badge tone="danger">
                        {t('disabled', { when: format.dateTime(new Date(disabledAt), DAY) })}
                      </Badge>
                    )}
                  </Td>
                  <Td className="text-end">
                    {userId !== viewerId && (
                      <>
                        {disabledAt === null && <SignInLink userId={userId} name={name} />}
                        <ToggleUser userId={userId} name={name} disabled={disabledAt !== null} />
                      </>
                    )}
                  </Td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </Card>
    </>
  );
}
