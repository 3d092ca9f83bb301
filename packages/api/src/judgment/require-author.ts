import type { Viewer } from '@touchstone/core/session/viewer';
import { AppError } from '@touchstone/domain/error/app-error';

/**
 * What waited in a browser is sent under its author's sign-in or not at all: on a shared computer the session may have
 * changed hands between the look and the sending. To the sender it is as if nobody were signed in, and it keeps waiting.
 */
export function requireAuthor(viewer: Viewer, author: string | undefined): void {
  if (author !== undefined && author !== viewer.userId) {
    throw new AppError(
      'UNAUTHENTICATED',
      'Someone else is signed in: sign in as the author of this judgment.',
    );
  }
}
