import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '@touchstone/api/router';
import { requestSecret } from '@/server/request-viewer';
import { isSameOrigin } from '@/server/same-origin';
import { services } from '@/server/services';

/** Not compressed: it is one comparison, fetched ahead, and compressing it is a tenth of what the server does for a judgment. */
const UNCOMPRESSED = { 'cache-control': 'no-store, no-transform' };

function handle(request: Request): Promise<Response> | Response {
  if (!isSameOrigin(request.headers))
    return new Response('This request comes from another site.', { status: 403 });
  return fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    createContext: () => ({ ...services(), now: new Date(), secret: requestSecret(request.headers) }),
    responseMeta: ({ paths }) => (paths?.join() === 'judgment.submit' ? { headers: UNCOMPRESSED } : {}),
    onError: ({ error, path }) => {
      if (error.code === 'INTERNAL_SERVER_ERROR') console.error(`tRPC ${path ?? ''}:`, error.cause ?? error);
    },
  });
}

export { handle as GET, handle as POST };
