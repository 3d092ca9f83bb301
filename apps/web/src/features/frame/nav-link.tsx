'use client';
import { NavItem } from '@touchstone/ui/nav-item';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

export interface NavLinkProps {
  href: string;
  /** Active on this page alone, not on those below it. */
  exact?: boolean;
  icon: ReactNode;
  children: ReactNode;
}

export function NavLink({ href, exact = false, icon, children }: NavLinkProps) {
  const path = usePathname();
  const active = path === href || (!exact && path.startsWith(`${href}/`));
  return (
    <NavItem asChild active={active} icon={icon}>
      <Link href={href}>{children}</Link>
    </NavItem>
  );
}
