import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import { authorise } from '@touchstone/core/access/authorise';
import { authoriseFormer } from '@touchstone/core/access/authorise-former';
import { findMembership, type Membership } from '@touchstone/core/access/find-membership';
import { resolveViewer } from '@touchstone/core/session/resolve-viewer';
import type { Viewer } from '@touchstone/core/session/viewer';
import { AppError, type ErrorCode } from '@touchstone/domain/error/app-error';
import type { Problem } from '@touchstone/domain/error/problem';
import type { Permission } from '@touchstone/domain/member/permission';
import type { Context } from './context';
import { issueProblem } from './issue-problem';
import { TRPC_CODE } from './trpc-code';

/**
 * The one place of context, errors and kinds of procedure. A procedure authorises by the kind it is built from,
 * validates its input, calls core once, and declares its output, so that no column leaks that nobody declared.
 */
const t = initTRPC.context<Context>().create({
  // Stack traces are for logs, never for a client.
  isDev: false,
  errorFormatter({ shape, error }) {
    const code: ErrorCode =
      error.cause instanceof AppError
        ? error.cause.code
        : error.code === 'BAD_REQUEST'
          ? 'INVALID'
          : 'INTERNAL';
    const message =
      code === 'INTERNAL'
        ? 'Something went wrong on our side. Try again; what was stored already is not stored twice.'
        : plainMessage(error);
    return { ...shape, message, data: { ...shape.data, appCode: code, ...problemOf(error) } };
  },
});

/** What is wrong, for the interface to say in the reader's language. */
function problemOf({ cause }: TRPCError): { problem?: Problem } {
  const found =
    cause instanceof AppError
      ? cause.problem
      : cause instanceof z.ZodError && cause.issues[0]
        ? issueProblem(cause.issues[0])
        : undefined;
  return found ? { problem: found } : {};
}

/** The first thing a schema refused, in words, instead of zod's JSON. */
function plainMessage({ cause, message }: TRPCError): string {
  if (!(cause instanceof z.ZodError)) return message;
  const [issue] = cause.issues;
  return issue ? `${issue.path.join('.') || 'input'}: ${issue.message}` : 'The input is not valid.';
}

const translateErrors = t.middleware(async ({ next }) => {
  const result = await next();
  if (!result.ok && result.error.cause instanceof AppError) {
    const { code, message } = result.error.cause;
    throw new TRPCError({ code: TRPC_CODE[code], message, cause: result.error.cause });
  }
  return result;
});

export const router = t.router;
export const createCallerFactory = t.createCallerFactory;

/** For anybody, signed in or not. */
export const publicProcedure = t.procedure.use(translateErrors);

/** Who calls; null when nobody is signed in. */
export const findViewer = async ({ db, secret, now }: Context): Promise<Viewer | null> =>
  secret === undefined ? null : resolveViewer(db, secret, now);

const signInFirst = () => new AppError('UNAUTHENTICATED', 'Sign in first.');

/** For whoever is signed in. */
export const userProcedure = publicProcedure.use(async ({ ctx, next }) => {
  const viewer = await findViewer(ctx);
  if (!viewer) throw signInFirst();
  return next({ ctx: { ...ctx, viewer } });
});

/** For owners of the instance. */
export const ownerProcedure = userProcedure.use(({ ctx, next }) => {
  if (!ctx.viewer.isOwner) throw new AppError('FORBIDDEN', 'Only an owner of this instance may do this.');
  return next();
});

const inProject = publicProcedure.input(z.object({ projectId: z.uuid() }));

async function membershipOf({ db, secret, now }: Context, projectId: string): Promise<Membership> {
  const membership = secret === undefined ? null : await findMembership(db, secret, now, projectId);
  if (!membership) throw signInFirst();
  return membership;
}

/** For members of the project named in the input whose role has the permission; to anyone else it does not exist. */
export function projectProcedure(permission: Permission) {
  return inProject.use(async ({ ctx, input, next }) => {
    const membership = await membershipOf(ctx, input.projectId);
    const access = authorise(membership, permission);
    return next({ ctx: { ...ctx, viewer: membership.viewer, access } });
  });
}

/** For whoever is or was a member of the project named in the input. */
export const formerProcedure = inProject.use(async ({ ctx, input, next }) => {
  const membership = await membershipOf(ctx, input.projectId);
  return next({ ctx: { ...ctx, viewer: membership.viewer, ...authoriseFormer(membership) } });
});
