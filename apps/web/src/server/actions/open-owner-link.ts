'use server';
import { redirect } from 'next/navigation';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { signInByLink, SignInRefused } from '../auth';

export interface OwnerLinkState {
  error?: ErrorCode;
}

/** Spends the owner's link and signs in. A person's browser posts it; whatever only looks at the page does not. */
export async function openOwnerLinkAction(_: OwnerLinkState, form: FormData): Promise<OwnerLinkState> {
  const token = form.get('token');
  try {
    await signInByLink(typeof token === 'string' ? token : '');
  } catch (error) {
    if (error instanceof SignInRefused) return { error: error.reason.code };
    console.error('owner link:', error);
    return { error: 'INTERNAL' };
  }
  redirect('/welcome');
}
