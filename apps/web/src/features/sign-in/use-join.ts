'use client';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { useState } from 'react';
import type { JoinInput, JoinResult } from '@/server/actions/join-project';

export type JoinAction = (input: JoinInput) => Promise<JoinResult>;
export type JoinFailure = ErrorCode | 'offline';

/** Joins and goes to the project as a new page, so that nothing from before signing in is left. */
export function useJoin(join: JoinAction) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<JoinFailure>();
  const submit = async (input: JoinInput) => {
    setBusy(true);
    setFailure(undefined);
    const result = await join(input).catch(() => ({ error: 'offline' as const }));
    if ('goTo' in result) {
      window.location.assign(result.goTo);
      return;
    }
    setBusy(false);
    setFailure(result.error);
  };
  return { submit, busy, failure };
}
