import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface SystemUser {
  uid: number;
  gid: number;
}

/**
 * Whom the database server runs as: nobody else in general, but PostgreSQL refuses to run as root, so root lends it the
 * system user `postgres`, made here when there is none (as Debian's own package does).
 */
export function databaseSystemUser(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString());
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    execFileSync('useradd', ['--system', '--no-create-home', '--user-group', 'postgres'], { stdio: 'pipe' });
    return { uid: id('-u'), gid: id('-g') };
  }
}

/** Whether `user` (undefined: ourselves) can walk down to `folder`; folders that do not exist yet count as reachable. */
export function canReach(folder: string, user: SystemUser | undefined): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const stat = statSync(at, { throwIfNoEntry: false });
    if (stat) {
      if (!user) {
        try {
          accessSync(at, constants.X_OK);
        } catch {
          return false;
        }
      } else {
        const bit = stat.uid === user.uid ? 0o100 : stat.gid === user.gid ? 0o010 : 0o001;
        if ((stat.mode & bit) === 0) return false;
      }
    }
    if (at === dirname(at)) return true;
  }
}
