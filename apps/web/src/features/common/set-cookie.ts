const YEAR_SECONDS = 31_536_000;

/** A cookie of this browser that the server may read and that says nothing about anybody. */
export function setCookie(name: string, value: string): void {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${String(YEAR_SECONDS)}; samesite=lax`;
}
