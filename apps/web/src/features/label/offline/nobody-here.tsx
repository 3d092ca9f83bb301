'use client';
import { useEffect } from 'react';
import { noteUser } from './last-user';

/** On the sign-in page: whoever was signed in is not any more, whichever way the session ended. */
export function NobodyHere() {
  useEffect(() => {
    noteUser(null);
  }, []);
  return null;
}
