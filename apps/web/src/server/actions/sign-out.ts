'use server';
import { signOut } from '../auth';

/** Ends the session of this browser and takes its cookie away. */
export async function signOutAction(): Promise<void> {
  await signOut({ redirect: false });
}
