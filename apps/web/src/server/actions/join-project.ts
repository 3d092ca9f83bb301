'use server';
import type { ErrorCode } from '@touchstone/domain/error/app-error';
import { z } from 'zod';
import { signInByLink, SignInRefused } from '../auth';
import { serverCaller } from '../server-caller';

const input = z.object({
  token: z.string().max(200),
  person: z.object({ name: z.string(), email: z.string(), password: z.string() }).optional(),
});

export type JoinInput = z.infer<typeof input>;
export type JoinResult = { goTo: string } | { error: ErrorCode };

/** Joins a project by invite, as whoever is signed in or as the new `person`; annotators go straight to work. */
export async function joinProjectAction(given: JoinInput): Promise<JoinResult> {
  const parsed = input.safeParse(given);
  if (!parsed.success) return { error: 'INVALID' };
  const { token, person } = parsed.data;
  try {
    const link = await (await serverCaller()).link.read({ token });
    const { projectId } = await signInByLink(token, person);
    const work = link?.role === 'annotator' ? '/label' : '';
    return { goTo: projectId === null ? '/projects' : `/projects/${projectId}${work}` };
  } catch (error) {
    if (error instanceof SignInRefused) return { error: error.reason.code };
    console.error('join:', error);
    return { error: 'INTERNAL' };
  }
}
