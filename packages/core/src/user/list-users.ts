import type { Db } from '@touchstone/db/open-database';

export interface UserRow {
  userId: string;
  name: string;
  email: string | null;
  isOwner: boolean;
  disabledAt: Date | null;
  createdAt: Date;
  projects: number;
}

/** Every account of the instance, for its owners. */
export async function listUsers(db: Db): Promise<UserRow[]> {
  const rows = await db.userAccount.findMany({
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      isOwner: true,
      disabledAt: true,
      createdAt: true,
      person: { select: { name: true, email: true } },
      _count: { select: { members: { where: { endedAt: null } } } },
    },
  });
  return rows.map(({ id, person, _count, ...row }) => ({
    userId: id,
    name: person?.name ?? '',
    email: person?.email ?? null,
    projects: _count.members,
    ...row,
  }));
}
