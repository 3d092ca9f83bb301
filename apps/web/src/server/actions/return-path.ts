const HERE = 'http://here.invalid';

/**
 * Where to go after signing in: a path of this site, or `/projects`. Anything that a browser would read as another
 * site (`//host`, `/\host`, control characters in between, dots that resolve to those) is turned down.
 */
export function returnPath(to: unknown): string {
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, HERE)) return '/projects';
  const { origin, pathname, search, hash } = new URL(to, HERE);
  return origin === HERE && !pathname.startsWith('//') ? pathname + search + hash : '/projects';
}
