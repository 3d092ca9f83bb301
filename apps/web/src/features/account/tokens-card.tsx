'use client';
import { useQuery } from '@tanstack/react-query';
import { Card } from '@touchstone/ui/card';
import { Table, Td, Th } from '@touchstone/ui/table';
import clsx from 'clsx';
import { useFormatter, useTranslations } from 'next-intl';
import { DAY } from '../common/date-formats';
import { LoadError } from '../common/load-error';
import { CONTROL_ROWS } from '../common/row-class';
import { trpc } from '../common/trpc';
import { RevokeToken } from './revoke-token';
import { TokenDialog } from './token-dialog';

type Tokens = Awaited<ReturnType<typeof trpc.token.list.query>>;

export function TokensCard({ initial }: { initial: Tokens }) {
  const t = useTranslations('account.tokens');
  const common = useTranslations('common');
  const format = useFormatter();
  const tokens = useQuery({
    queryKey: ['tokens'],
    queryFn: () => trpc.token.list.query(),
    initialData: initial,
  });
  const day = (date: string) => format.dateTime(new Date(date), DAY);
  return (
    <Card title={t('title')} actions={<TokenDialog />} padded={false}>
      <p className="px-4 py-3 text-muted">
        {t('text')} {tokens.data.length === 0 && t('none')}
      </p>
      <LoadError query={tokens} className="mx-4 mb-4" />
      {tokens.data.length > 0 && (
        <Table label={t('table')} className={clsx('border-t', CONTROL_ROWS)}>
          <thead>
            <tr>
              <Th>{t('name')}</Th>
              <Th className="max-sm:hidden">{t('start')}</Th>
              <Th>{t('lastUsed')}</Th>
              <Th>{t('expires')}</Th>
              <Th className="relative">
                <span className="sr-only">{common('actionsColumn')}</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {tokens.data.map(({ id, name, start, lastUsedAt, expiresAt }) => (
              <tr key={id}>
                <Th scope="row" className="min-w-24 wrap-anywhere">
                  {name}
                </Th>
                <Td className="font-mono text-sm whitespace-nowrap max-sm:hidden">{start}…</Td>
                <Td className="whitespace-nowrap">
                  {lastUsedAt === null ? <span className="text-muted">{t('never')}</span> : day(lastUsedAt)}
                </Td>
                <Td className="whitespace-nowrap">{day(expiresAt)}</Td>
                <Td className="text-end">
                  <RevokeToken id={id} name={name} />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Card>
  );
}
