const KEY = 'touchstone-last-user';

/**
 * Who is signed in in this browser, as far as its pages know: without a network nobody can be asked. Only the shell reads it,
 * to open the desk of that user and of nobody else.
 */
export function lastUser(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function noteUser(userId: string | null): void {
  try {
    if (userId === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, userId);
  } catch {
    // Not allowed: then there is no desk without a network either.
  }
}
