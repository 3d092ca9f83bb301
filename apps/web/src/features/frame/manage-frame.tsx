import { AppFrame } from '@touchstone/ui/app-frame';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { StoredOutboxNote } from '@/features/label/outbox/stored-outbox-note';
import { AccountMenu, type AccountMenuProps } from './account-menu';
import { BrandLink } from './brand-link';
import { NoPasswordCallout } from './no-password-callout';

export interface ManageFrameProps extends AccountMenuProps {
  userId: string;
  hasPassword: boolean;
  nav: ReactNode;
  /** Beside the brand: the project's name. */
  context?: ReactNode;
  children: ReactNode;
}

/** The frame of every page that is not for labelling. */
export function ManageFrame({ userId, hasPassword, nav, context, children, ...account }: ManageFrameProps) {
  const t = useTranslations('common.frame');
  return (
    <AppFrame
      skipLabel={t('skip')}
      brand={<BrandLink />}
      context={context}
      actions={<AccountMenu {...account} />}
      nav={nav}
      navLabel={t('nav')}
      openNavLabel={t('openNav')}
      closeNavLabel={t('closeNav')}
    >
      <StoredOutboxNote userId={userId} />
      {!hasPassword && <NoPasswordCallout />}
      {children}
    </AppFrame>
  );
}
