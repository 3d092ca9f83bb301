import 'server-only';
import { authorise, type Access } from '@touchstone/core/access/authorise';
import { findMembership } from '@touchstone/core/access/find-membership';
import { AppError, ERROR_STATUS } from '@touchstone/domain/error/app-error';
import type { Permission } from '@touchstone/domain/member/permission';
import { z } from 'zod';
import { requestSecret } from './request-viewer';
import { isSameOrigin } from './same-origin';
import { services } from './services';

/** Answers a refusal as problem+json (RFC 9457); anything unexpected is logged and told as 500 without detail. */
export async function answering(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    const known = error instanceof AppError ? error : undefined;
    if (!known) console.error(error);
    const code = known?.code ?? 'INTERNAL';
    const status = ERROR_STATUS[code];
    const detail =
      known?.message ??
      'Something went wrong on our side. Try again; what was stored already is not stored twice.';
    return new Response(JSON.stringify({ type: 'about:blank', title: code, status, detail, code }), {
      status,
      headers: { 'content-type': 'application/problem+json' },
    });
  }
}

/** The access of whoever sends a REST request about a project. @throws AppError as `authorise` does */
export async function authoriseRequest(
  request: Request,
  projectId: string,
  permission: Permission,
): Promise<Access> {
  if (!isSameOrigin(request.headers))
    throw new AppError('FORBIDDEN', 'This request comes from another site.');
  if (!z.uuid().safeParse(projectId).success) throw new AppError('NOT_FOUND', 'There is no such project.');
  const secret = requestSecret(request.headers);
  const membership = secret && (await findMembership(services().db, secret, new Date(), projectId));
  if (!membership) throw new AppError('UNAUTHENTICATED', 'Sign in first, or send an API token.');
  return authorise(membership, permission);
}
