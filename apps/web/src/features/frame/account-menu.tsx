'use client';
import { IconButton } from '@touchstone/ui/icon-button';
import { Menu, MenuItem, MenuLabel, MenuLink, MenuSeparator } from '@touchstone/ui/menu';
import { CircleUser, LogOut, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import Link from 'next/link';
import { toast } from 'sonner';
import { useErrorText } from '../common/use-error-text';
import { LocaleItems } from './locale-items';
import { leaveComputer } from '@/features/label/offline/leave-computer';
import { ThemeItems } from './theme-items';

export interface AccountMenuProps {
  name: string;
  email: string | null;
  isOwner: boolean;
  /** Ends the session on the server. */
  signOut: () => Promise<void>;
}

/** Who is signed in, and what concerns them rather than a project. */
export function AccountMenu({ name, email, isOwner, signOut }: AccountMenuProps) {
  const t = useTranslations('common.accountMenu');
  const errorText = useErrorText();
  const leave = async () => {
    try {
      await signOut();
    } catch (error) {
      toast.error(t('stillIn', { why: errorText(error) }));
      return;
    }
    await leaveComputer();
    // A whole new page: nothing of this person stays in the browser's memory for the next one.
    window.location.assign('/sign-in');
  };
  return (
    <Menu
      trigger={
        <IconButton label={t('open')}>
          <CircleUser aria-hidden />
        </IconButton>
      }
    >
      <MenuLabel>{t('signedInAs')}</MenuLabel>
      <div className="px-2 pb-1">
        <p className="font-semibold wrap-anywhere">{name}</p>
        {email && <p className="text-sm text-muted wrap-anywhere">{email}</p>}
      </div>
      <MenuSeparator />
      <MenuLink>
        <Link href="/account">
          <CircleUser aria-hidden />
          {t('account')}
        </Link>
      </MenuLink>
      {isOwner && (
        <MenuLink>
          <Link href="/users">
            <Users aria-hidden />
            {t('users')}
          </Link>
        </MenuLink>
      )}
      <MenuSeparator />
      <LocaleItems />
      <MenuSeparator />
      <ThemeItems />
      <MenuSeparator />
      <MenuItem
        icon={<LogOut aria-hidden />}
        onSelect={() => {
          void leave();
        }}
      >
        {t('signOut')}
      </MenuItem>
    </Menu>
  );
}
