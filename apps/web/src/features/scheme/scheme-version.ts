import type { trpc } from '../common/trpc';

/** A version of the project's label scheme, as the API lists them. */
export type SchemeVersion = Awaited<ReturnType<typeof trpc.scheme.list.query>>[number];
