'use server';
import { redirect } from 'next/navigation';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { signInByLink, SignInRefused } from '../auth';

export interface SignInLinkState {
  error?: ErrorCode;
}

/** Spends the owner's link and signs in. A person's browser posts it; whatever only looks at the page does not. */
export async function openSignInLinkAction(_: SignInLinkState, form: FormData): Promise<SignInLinkState> {
  const token = form.get('token');
  try {
    await signInByLink(typeof token === 'string' ? token : '');
  } catch (error) {
    if (error instanceof SignInRefused) return { error: error.reason.code };
    console.error('sign-in link:', error);
    return { error: 'INTERNAL' };
  }
  redirect('/welcome');
}
