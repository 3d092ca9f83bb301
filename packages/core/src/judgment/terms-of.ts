import { AppError } from '@touchstone/domain/error/app-error';
import type { LockedAssignment } from './lock-own-assignment';

/** The versions a judgment is stamped with. */
export interface Terms {
  schemeVersion: number;
  guidelineVersion: number;
}

/**
 * What an assignment was handed out under when it was judged by version `schemeVersion` of the label scheme: now, or before.
 *
 * A judgment may wait in a browser for hours. If its lease lapses meanwhile and the same person is handed the comparison again
 * under a newer scheme, it would fit no more and be lost, though it was made as it was asked for. So every hand-out leaves
 * a note of the scheme it replaces, and a first judgment counts under any scheme this very person had the comparison with; no
 * other version is taken, so nobody chooses their scheme. The assignment then keeps the versions it was judged under, and its
 * revisions are made under them.
 *
 * @throws AppError CONFLICT for a version it was never handed out under
 */
export function termsOf(assignment: LockedAssignment, schemeVersion: number): Terms {
  if (schemeVersion === assignment.schemeVersion)
    return { schemeVersion, guidelineVersion: assignment.guidelineVersion };
  const guidelineVersion =
    assignment.earlierGuidelineVersions[assignment.earlierSchemeVersions.indexOf(schemeVersion)];
  if (guidelineVersion === undefined) throw otherScheme();
  return { schemeVersion, guidelineVersion };
}

export const otherScheme = (): AppError =>
  new AppError(
    'CONFLICT',
    'The label scheme changed meanwhile; reload to judge under the one this comparison was handed out with.',
  );
