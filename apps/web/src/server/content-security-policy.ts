/**
 * What a page may do, whatever an answer on it contains: run only scripts that carry the nonce of this one response (and
 * what those load), load only from us, send only to us. Styles may stand inline, because the toasts, dialogs and formulas
 * set them that way; no answer can bring any, and a style has nowhere else to load from.
 *
 * @param mayEval only while developing, where React rebuilds stack traces by it
 */
export function contentSecurityPolicy(nonce: string, mayEval: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${mayEval ? " 'unsafe-eval'" : ''}`,
    "script-src-attr 'none'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
