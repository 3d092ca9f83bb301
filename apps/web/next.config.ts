import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

// Nothing from elsewhere is ever loaded: what an answer contains can't fetch, frame or run anything.
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['api', 'core', 'db', 'domain', 'formats', 'reward', 'stats', 'ui'].map(
    (name) => `@touchstone/${name}`,
  ),
  serverExternalPackages: ['pg', 'pg-boss', '@node-rs/argon2', '@prisma/adapter-pg', '@prisma/client'],
  // Lint and types are checked by their own steps of `npm test`.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: CONTENT_SECURITY_POLICY },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'same-origin' },
        ],
      },
    ]),
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
