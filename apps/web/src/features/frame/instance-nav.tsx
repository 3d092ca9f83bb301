'use client';
import { NavGroup } from '@touchstone/ui/nav-item';
import { Bell, CircleUser, FolderOpen, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NavLink } from './nav-link';

/** Where to go outside of any project. */
export function InstanceNav({ isOwner }: { isOwner: boolean }) {
  const t = useTranslations('common.nav');
  return (
    <NavGroup>
      <NavLink href="/projects" icon={<FolderOpen aria-hidden />}>
        {t('projects')}
      </NavLink>
      {isOwner && (
        <NavLink href="/users" icon={<Users aria-hidden />}>
          {t('users')}
        </NavLink>
      )}
      <NavLink href="/notices" icon={<Bell aria-hidden />}>
        {t('notices')}
      </NavLink>
      <NavLink href="/account" icon={<CircleUser aria-hidden />}>
        {t('account')}
      </NavLink>
    </NavGroup>
  );
}
