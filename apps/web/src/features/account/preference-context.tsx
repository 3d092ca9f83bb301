'use client';
import type { UserPreference } from '@touchstone/domain/user/user-preference';
import { createContext, useContext, type ReactNode } from 'react';

export interface PreferenceOwner {
  userId: string;
  /** As the server read it with the page: the first paint is right already. */
  preference: UserPreference;
}

const Context = createContext<PreferenceOwner | null>(null);

/** Whose preferences the page follows; null when nobody is signed in. */
export function PreferenceContext({
  owner,
  children,
}: {
  owner: PreferenceOwner | null;
  children: ReactNode;
}) {
  return <Context value={owner}>{children}</Context>;
}

export const usePreferenceOwner = (): PreferenceOwner | null => useContext(Context);
