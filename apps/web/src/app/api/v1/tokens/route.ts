import { z } from 'zod';
import { tradePasswordForToken } from '@touchstone/core/token/trade-password-for-token';
import { AppError } from '@touchstone/domain/error/app-error';
import { answering } from '@/server/rest';
import { services } from '@/server/services';

const body = z.object({ email: z.string(), password: z.string(), name: z.string().trim().min(1).max(100) });
/** Trades e-mail and password for an API token: how the command line signs in. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const parsed = body.safeParse(await request.json().catch(() => null));
    if (!parsed.success) throw new AppError('INVALID', 'Send email, password and a name for the token.');
    const created = await tradePasswordForToken(services().db, { ...parsed.data, now: new Date() });
    return Response.json(created, { status: 201 });
  });
}
