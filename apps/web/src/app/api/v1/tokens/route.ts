import { z } from 'zod';
import { signInWithPassword } from '@touchstone/core/session/sign-in-with-password';
import { resolveViewer } from '@touchstone/core/session/resolve-viewer';
import { revokeSession } from '@touchstone/core/session/revoke-session';
import { createApiToken } from '@touchstone/core/token/create-api-token';
import { AppError } from '@touchstone/domain/error/app-error';
import { answering } from '@/server/rest';
import { services } from '@/server/services';

const body = z.object({ email: z.string(), password: z.string(), name: z.string().trim().min(1).max(100) });
const DAYS = 90;

/** Trades e-mail and password for an API token: how the command line signs in. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const parsed = body.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new AppError('INVALID', 'Send email, password and a name for the token.');
    const { email, password, name } = parsed.data;
    const { db } = services();
    const now = new Date();
    const session = await signInWithPassword(db, { email, password, now });
    const viewer = await resolveViewer(db, session.token, now);
    await revokeSession(db, session.token, now);
    if (!viewer) throw new AppError('UNAUTHENTICATED', 'Sign in first.');
    const { token, expiresAt } = await createApiToken(db, { userId: viewer.userId, name, days: DAYS, now });
    return Response.json({ token, expiresAt }, { status: 201 });
  });
}
