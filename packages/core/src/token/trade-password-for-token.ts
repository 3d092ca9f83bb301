import type { Database } from '@touchstone/db/open-database';
import { AppError } from '@touchstone/domain/error/app-error';
import { resolveViewer } from '../session/resolve-viewer';
import { revokeSession } from '../session/revoke-session';
import { signInWithPassword } from '../session/sign-in-with-password';
import { createApiToken } from './create-api-token';

const DAYS = 90;

/** An API token for whoever knows the password: how the command line signs in. @throws as `signInWithPassword` does */
export async function tradePasswordForToken(
  db: Database,
  { email, password, name, now }: { email: string; password: string; name: string; now: Date },
): Promise<{ token: string; expiresAt: Date }> {
  const session = await signInWithPassword(db, { email, password, now });
  const viewer = await resolveViewer(db, session.token, now);
  await revokeSession(db, session.token, now);
  if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  const { token, expiresAt } = await createApiToken(db, { userId: viewer.userId, name, days: DAYS, now });
  return { token, expiresAt };
}
