import 'server-only';
import { roleHas } from '@touchstone/domain/member/permission';
import type { Role } from '@touchstone/domain/member/role';
import type { DoneElsewhere } from '@/features/project/step-list';
import { serverCaller } from '@/server/server-caller';

/** Which steps towards a reward model are done, as far as progress doesn't tell; null for roles that don't take them. */
export async function loadSteps(project: {
  id: string;
  role: Role;
  canLabel: boolean;
}): Promise<DoneElsewhere | null> {
  const { id: projectId, role, canLabel } = project;
  if (!roleHas(role, 'snapshot:read') || !roleHas(role, 'reward:read')) return null;
  const caller = await serverCaller();
  const canInvite = roleHas(role, 'member:read');
  const [members, invites, snapshots, runs] = await Promise.all([
    canInvite ? caller.member.list({ projectId }) : [],
    canInvite ? caller.invite.list({ projectId }) : [],
    caller.snapshot.list({ projectId }),
    caller.reward.runs({ projectId }),
  ]);
  return {
    invited: members.length > 1 || invites.length > 0,
    frozen: snapshots.some(({ state }) => state === 'done'),
    trained: runs.some(({ state }) => state === 'done'),
    canImport: roleHas(role, 'import:create'),
    canInvite,
    canLabel,
  };
}
