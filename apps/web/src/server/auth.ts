import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import NextAuth, { CredentialsSignin } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { z } from 'zod';
import { redeemLink } from '@touchstone/core/link/redeem-link';
import { revokeSession } from '@touchstone/core/session/revoke-session';
import { signInWithPassword } from '@touchstone/core/session/sign-in-with-password';
import { AppError } from '@touchstone/domain/error/app-error';
import { env } from '@/env';
import { requestViewer } from './request-viewer';
import { services } from './services';
import { SESSION_COOKIE } from './session-cookie';

/** Carries a use-case's refusal through next-auth to the form; `code` is ours. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly reason: AppError) {
    super(reason.message);
    this.code = reason.code;
  }
}

/** next-auth's `signIn` returns nothing of what `authorize` learnt: where a link leads to is handed over here. */
const opening = new AsyncLocalStorage<{ projectId: string | null }>();

const newUser = z.object({ name: z.string().trim().min(1).max(100), email: z.email(), password: z.string() });

/**
 * next-auth runs the sign-in flows; the session is ours. Its "JWT" is encoded as the bare secret of a session row, so the
 * cookie carries nothing but that, and every request looks the row up (docs/adr/0004).
 */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: env().AUTH_SECRET,
  trustHost: true,
  logger: {
    // A refusal is for the person at the form; only what nobody foresaw is for the log.
    error: (error) => {
      if (!(error instanceof SignInRefused)) console.error(error);
    },
  },
  pages: { signIn: '/sign-in', error: '/sign-in' },
  session: { strategy: 'jwt', maxAge: 30 * 86_400 },
  cookies: {
    sessionToken: {
      name: SESSION_COOKIE,
      options: {
        httpOnly: true,
        sameSite: 'lax',
        path: '/',
        secure: env().PUBLIC_URL?.startsWith('https:') ?? false,
      },
    },
  },
  jwt: {
    encode: ({ token }) => Promise.resolve(sessionTokenOf(token)),
    decode: ({ token }) =>
      Promise.resolve(token === undefined || token === '' ? null : { sessionToken: token }),
  },
  callbacks: {
    jwt: ({ token, user }) => (user && 'sessionToken' in user ? { sessionToken: user.sessionToken } : token),
    // The browser asks tRPC who it is; next-auth's own session endpoint tells nothing.
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    signOut: async (message) => {
      const token = sessionTokenOf('token' in message ? message.token : null);
      if (token !== '') await revokeSession(services().db, token, new Date());
    },
  },
  providers: [
    Credentials({
      id: 'password',
      credentials: { email: {}, password: {} },
      authorize: (input, request) =>
        refusing(async () => {
          const { email, password } = z.object({ email: z.string(), password: z.string() }).parse(input);
          const userAgent = request.headers.get('user-agent') ?? undefined;
          return signInWithPassword(services().db, { email, password, now: new Date(), userAgent });
        }),
    }),
    Credentials({
      id: 'link',
      credentials: { token: {}, name: {}, email: {}, password: {} },
      authorize: (input, request) =>
        refusing(async () => {
          const { token } = z.object({ token: z.string() }).parse(input);
          const viewer = await requestViewer(request.headers, new Date());
          const person = newUser.safeParse(input);
          const as = viewer
            ? { userId: viewer.userId }
            : person.success
              ? { newUser: person.data }
              : undefined;
          const userAgent = request.headers.get('user-agent') ?? undefined;
          const opened = await redeemLink(services().db, { token, as, now: new Date(), userAgent });
          const { sessionToken, projectId } = opened;
          const place = opening.getStore();
          if (place) place.projectId = projectId;
          return { token: sessionToken };
        }),
    }),
  ],
}));

/**
 * Signs in by a one-time link; an invite opened by nobody signed in makes an account of `person`.
 *
 * @returns the project an invite was for
 * @throws SignInRefused when the link is spent or the person can't be made a user
 */
export async function signInByLink(
  token: string,
  person?: { name: string; email: string; password: string },
): Promise<{ projectId: string | null }> {
  const place = { projectId: null };
  await opening.run(place, () => signIn('link', { token, ...person, redirect: false }));
  return place;
}

const sessionTokenOf = (token: Record<string, unknown> | null | undefined): string => {
  const secret = token?.['sessionToken'];
  return typeof secret === 'string' ? secret : '';
};

async function refusing(
  open: () => Promise<{ token: string }>,
): Promise<{ id: string; sessionToken: string }> {
  try {
    return { id: 'session', sessionToken: (await open()).token };
  } catch (error) {
    if (error instanceof AppError) throw new SignInRefused(error);
    throw error;
  }
}
