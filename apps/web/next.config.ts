import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const COMMON_HEADERS = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];
/** An answer of the API that somebody opens as a page does nothing. The policy of pages is made in `proxy.ts`. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const config: NextConfig = {
  poweredByHeader: false,
  transpilePackages: ['api', 'core', 'db', 'domain', 'formats', 'reward', 'stats', 'ui'].map(
    (name) => `@touchstone/${name}`,
  ),
  serverExternalPackages: [
    'pg',
    'pg-boss',
    '@node-rs/argon2',
    '@prisma/adapter-pg',
    '@prisma/client',
    'undici',
  ],
  // Lint and types are checked by their own steps of `npm test`.
  typescript: { ignoreBuildErrors: true },
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: COMMON_HEADERS },
      { source: '/api/:path*', headers: [{ key: 'Content-Security-Policy', value: API_POLICY }] },
    ]),
};

export default createNextIntlPlugin('./src/i18n/request.ts')(config);
