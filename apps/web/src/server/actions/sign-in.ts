'use server';
import { redirect } from 'next/navigation';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { signIn, SignInRefused } from '../auth';
import { returnPath } from './return-path';

export interface SignInState {
  error?: ErrorCode;
  /** What was typed, to stay in the form. */
  email?: string;
}

const text = (value: FormDataEntryValue | null) => (typeof value === 'string' ? value : '');

/** Signs in with e-mail and password and goes where the person wanted to be. */
export async function signInAction(_: SignInState, form: FormData): Promise<SignInState> {
  const email = text(form.get('email')).trim();
  try {
    await signIn('password', { email, password: text(form.get('password')), redirect: false });
  } catch (error) {
    if (error instanceof SignInRefused) return { error: error.reason.code, email };
    console.error('sign-in:', error);
    return { error: 'INTERNAL', email };
  }
  redirect(returnPath(form.get('to')));
}
