import type { Role } from './role';

/** Everything a project procedure may ask for, with the roles that have it. */
export const PERMISSIONS = {
  'project:read': ['admin', 'researcher', 'reviewer', 'annotator'],
  'project:change': ['admin'],
  'progress:read': ['admin', 'researcher', 'reviewer'],
  'member:read': ['admin'],
  'member:change': ['admin'],
  'import:read': ['admin', 'researcher'],
  'import:create': ['admin'],
  'assignment:work': ['admin', 'researcher', 'reviewer', 'annotator'],
  'question:answer': ['admin', 'reviewer'],
  'report:settle': ['admin', 'reviewer'],
  'adjudication:decide': ['admin', 'reviewer'],
  'judgment:read': ['admin', 'reviewer'],
  'gold:manage': ['admin', 'reviewer'],
  'checks:change': ['admin'],
  'rater:oversee': ['admin', 'reviewer'],
  'rater:act': ['admin'],
  'snapshot:read': ['admin', 'researcher'],
  'snapshot:create': ['admin', 'researcher'],
  'reward:read': ['admin', 'researcher'],
  'reward:train': ['admin', 'researcher'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

export function roleHas(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
