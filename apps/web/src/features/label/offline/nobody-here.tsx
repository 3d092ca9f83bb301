'use client';
import { useEffect } from 'react';
import { leaveComputer } from './leave-computer';

/** On the sign-in page: whoever was signed in is not any more, and has left the computer, whichever way the session ended. */
export function NobodyHere() {
  useEffect(() => {
    void leaveComputer();
  }, []);
  return null;
}
