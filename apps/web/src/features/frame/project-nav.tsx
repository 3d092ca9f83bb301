'use client';
import { roleHas, type Permission } from '@touchstone/domain/member/permission';
import type { Role } from '@touchstone/domain/member/role';
import { NavGroup } from '@touchstone/ui/nav-item';
import {
  Archive,
  ChartNoAxesColumn,
  FileUp,
  Gauge,
  Handshake,
  History,
  ListTree,
  ListChecks,
  Medal,
  MessageCircleQuestionMark,
  Scale,
  Settings,
  ShieldCheck,
  Split,
  SquareCheckBig,
  Users,
} from 'lucide-react';
import { useTranslations } from 'next-intl';
import { NavLink } from './nav-link';

/** A project's pages in the order of the work, with what each asks for. */
const PAGES = [
  { key: 'overview', path: '', permission: 'project:read', icon: ChartNoAxesColumn },
  { key: 'label', path: '/label', permission: 'assignment:work', icon: SquareCheckBig },
  { key: 'myWork', path: '/my-work', permission: 'assignment:work', icon: History },
  { key: 'review', path: '/review', permission: 'question:answer', icon: MessageCircleQuestionMark },
  { key: 'adjudicate', path: '/adjudicate', permission: 'adjudication:decide', icon: Scale },
  { key: 'judgments', path: '/judgments', permission: 'judgment:read', icon: ListTree },
  { key: 'quality', path: '/quality', permission: 'quality:read', icon: ShieldCheck },
  { key: 'gold', path: '/gold', permission: 'gold:manage', icon: Medal },
  { key: 'import', path: '/import', permission: 'import:read', icon: FileUp },
  { key: 'snapshots', path: '/snapshots', permission: 'snapshot:read', icon: Archive },
  { key: 'models', path: '/models', permission: 'reward:read', icon: Gauge },
  { key: 'members', path: '/members', permission: 'member:read', icon: Users },
  { key: 'distribution', path: '/distribution', permission: 'project:change', icon: Split },
  { key: 'scheme', path: '/scheme', permission: 'project:change', icon: ListChecks },
  { key: 'statement', path: '/statement', permission: 'project:change', icon: Handshake },
  { key: 'settings', path: '/settings', permission: 'project:change', icon: Settings },
] as const satisfies { key: string; path: string; permission: Permission; icon: unknown }[];

/** Pages that need a rater. */
const FOR_RATERS: ReadonlySet<string> = new Set(['label', 'myWork', 'adjudicate']);

export interface ProjectNavProps {
  projectId: string;
  role: Role;
  /** Whether the viewer is a rater here: an owner who never joined is none. */
  canLabel: boolean;
}

/** Shows what the role may see and nothing else. */
export function ProjectNav({ projectId, role, canLabel }: ProjectNavProps) {
  const t = useTranslations('common.nav');
  return (
    <NavGroup>
      {PAGES.filter(
        ({ key, permission }) => roleHas(role, permission) && (!FOR_RATERS.has(key) || canLabel),
      ).map(({ key, path, icon: Icon }) => (
        <NavLink
          key={key}
          href={`/projects/${projectId}${path}`}
          exact={key === 'overview'}
          icon={<Icon aria-hidden />}
        >
          {t(key)}
        </NavLink>
      ))}
    </NavGroup>
  );
}
