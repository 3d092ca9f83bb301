'use client';
import { Button } from '@touchstone/ui/button';
import { useTranslations } from 'next-intl';
import { ErrorCallout } from './error-callout';

interface LoadErrorProps {
  /** As useQuery returns it. */
  query: { error: unknown; isFetching: boolean; refetch: () => unknown };
  className?: string;
}

/** That a query failed, with a way to try again. What was loaded before stays in sight under it. */
export function LoadError({ query, className }: LoadErrorProps) {
  const t = useTranslations('common');
  return (
    <ErrorCallout
      error={query.error}
      title={t('errors.loadTitle')}
      className={className}
      action={
        <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
          {t('actions.retry')}
        </Button>
      }
    />
  );
}
