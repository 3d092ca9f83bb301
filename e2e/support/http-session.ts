/** A browser without a window: keeps cookies, signs in by the same requests a page sends. */
export class HttpSession {
  private readonly cookies = new Map<string, string>();

  constructor(readonly url: string) {}

  /** Signs in by one of next-auth's providers. @throws when no session cookie comes back */
  async signIn(provider: 'password' | 'link', credentials: Record<string, string>): Promise<void> {
    const { csrfToken } = (await (await this.fetch('/api/auth/csrf')).json()) as { csrfToken: string };
    const response = await this.fetch(`/api/auth/callback/${provider}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ ...credentials, csrfToken, callbackUrl: this.url }).toString(),
      redirect: 'manual',
    });
    if (!this.cookies.has('touchstone.session')) {
      throw new Error(
        `Not signed in: ${String(response.status)} ${response.headers.get('location') ?? (await response.text())}`,
      );
    }
  }

  /**
   * A tRPC query or mutation. @throws with our code and message when it is refused
   *
   * @param cutAfter milliseconds after which this side hangs up
   */
  async call<T>(
    path: string,
    input: unknown,
    kind: 'query' | 'mutation' = 'mutation',
    cutAfter?: number,
  ): Promise<T> {
    const encoded = JSON.stringify(input ?? {});
    const signal = cutAfter === undefined ? null : AbortSignal.timeout(cutAfter);
    const response =
      kind === 'query'
        ? await this.fetch(`/api/trpc/${path}?input=${encodeURIComponent(encoded)}`, { signal })
        : await this.fetch(`/api/trpc/${path}`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: encoded,
            signal,
          });
    const body = (await response.json()) as {
      result?: { data: T };
      error?: { message: string; data: { appCode: string } };
    };
    if (body.error) throw new Error(`${path}: ${body.error.data.appCode}: ${body.error.message}`);
    return body.result?.data as T;
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(new URL(path, this.url), { ...init, headers: { ...init.headers, cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const at = pair.indexOf('=');
      this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }
}
