import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Who opens a page: somebody signed out, somebody who came in by a link and has no password yet, or the owner. */
export type Visitor = 'nobody' | 'newcomer' | 'owner';

/** Every page of the product as the App Router spells it. One that is missing here fails the suite. */
export const ROUTES: Record<string, Visitor> = {
  '/sign-in': 'nobody',
  '/link/[token]': 'nobody',
  '/welcome': 'newcomer',
  '/': 'owner',
  '/desk-shell': 'nobody',
  '/projects': 'owner',
  '/projects/new': 'owner',
  '/account': 'owner',
  '/notices': 'owner',
  '/users': 'owner',
  '/projects/[projectId]': 'owner',
  '/projects/[projectId]/distribution': 'owner',
  '/projects/[projectId]/adjudicate': 'owner',
  '/projects/[projectId]/judgments': 'owner',
  '/projects/[projectId]/gold': 'owner',
  '/projects/[projectId]/import': 'owner',
  '/projects/[projectId]/members': 'owner',
  '/projects/[projectId]/my-work': 'owner',
  '/projects/[projectId]/quality': 'owner',
  '/projects/[projectId]/review': 'owner',
  '/projects/[projectId]/scheme': 'owner',
  '/projects/[projectId]/statement': 'owner',
  '/projects/[projectId]/training': 'owner',
  '/projects/[projectId]/settings': 'owner',
  '/projects/[projectId]/snapshots': 'owner',
  '/projects/[projectId]/models': 'owner',
  '/projects/[projectId]/models/[runId]': 'owner',
  '/projects/[projectId]/label': 'owner',
};

const APP = join(import.meta.dirname, '../../apps/web/src/app');

/** The routes for which there is a page. Folders in parentheses only group. */
export function routesOfPages(): string[] {
  return readdirSync(APP, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'page.tsx')
    .map(({ parentPath }) => relative(APP, parentPath).split('/'))
    .map((folders) => `/${folders.filter((folder) => !folder.startsWith('(')).join('/')}`);
}

/** The address of a route. @throws when `ids` lacks what its brackets ask for */
export function addressOf(route: string, ids: Record<string, string>): string {
  return route.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const id = ids[name];
    if (id === undefined) throw new Error(`${route} needs a ${name}: make one in full-instance.ts`);
    return id;
  });
}
