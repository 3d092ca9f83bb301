import type { Role } from '@touchstone/domain/member/role';

/** Roles in the order in which they are offered: the most common first. */
export const ROLE_ORDER = ['annotator', 'reviewer', 'researcher', 'admin'] as const satisfies readonly Role[];
