import { trpc } from '@/features/common/trpc';
import { ask, type Asked, type Failure } from './ask';

export interface AsUser {
  /** Makes a call while the session is this user's; otherwise says why it did not. */
  call<T>(call: (signal: AbortSignal) => Promise<T>): Promise<Asked<T>>;
  /** @returns why calls would not be made; undefined while the session is this user's */
  check(): Promise<Failure | undefined>;
  /** Somebody may have signed in meanwhile: ask who before the next call. */
  doubt(): void;
}

/**
 * Calls made only while the browser's session is still that of `userId`. The page was opened under it; another tab may
 * have signed somebody else in, which this one can only notice after it was left.
 */
export function createAsUser(userId: string): AsUser {
  let sure = true;

  async function checkUser(): Promise<Failure | undefined> {
    const account = await ask((signal) => trpc.account.read.query(undefined, { signal }));
    if (account.kind !== 'ok') return account;
    sure = account.value?.userId === userId;
    if (sure) return undefined;
    return { kind: account.value === null ? 'signed_out' : 'other_user' };
  }

  return {
    async call(call) {
      if (!sure) {
        const failure = await checkUser();
        if (failure) return failure;
      }
      const answer = await ask(call);
      // What is refused may be refused because it was asked under another name: that is no refusal of the entry.
      if (answer.kind === 'refused') return (await checkUser()) ?? answer;
      return answer;
    },
    check: checkUser,
    doubt() {
      sure = false;
    },
  };
}
