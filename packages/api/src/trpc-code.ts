import type { TRPC_ERROR_CODE_KEY } from '@trpc/server';
import type { ErrorCode } from '@touchstone/domain/error/app-error';

/** tRPC's word for each of our codes. The client branches on ours, which travels beside it. */
export const TRPC_CODE = {
  UNAUTHENTICATED: 'UNAUTHORIZED',
  WRONG_CREDENTIALS: 'UNAUTHORIZED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  ALREADY_JUDGED: 'CONFLICT',
  EDIT_CLOSED: 'CONFLICT',
  ALREADY_MEMBER: 'CONFLICT',
  LINK_SPENT: 'PRECONDITION_FAILED',
  INVALID: 'UNPROCESSABLE_CONTENT',
  NOT_ENOUGH_DATA: 'UNPROCESSABLE_CONTENT',
  TOO_MANY: 'TOO_MANY_REQUESTS',
  INTERNAL: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorCode, TRPC_ERROR_CODE_KEY>;
