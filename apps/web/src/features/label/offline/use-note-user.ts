'use client';
import { useEffect } from 'react';
import { usePreference } from '@/features/account/use-preference';
import { noteUser } from './last-user';

/** Notes for a visit without a network who is signed in, and how they want the desk now. */
export function useNoteUser(userId: string): void {
  const { preference } = usePreference();
  useEffect(() => {
    noteUser({ userId, preference });
  }, [userId, preference]);
}
