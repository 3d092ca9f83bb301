import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SENT_NAMESPACES, type SentWith } from './sent-namespaces';

const SOURCE = join(import.meta.dirname, '..');

/** The folder of each layout's pages; what lies in a folder within it that has its own layout is that one's. */
const FOLDERS: Record<SentWith, string> = {
  root: 'app',
  auth: 'app/(auth)',
  label: 'app/(label)',
  instance: 'app/(manage)/(instance)',
  project: 'app/(manage)/projects',
  scheme: 'app/(manage)/projects/[projectId]/scheme',
  ownWork: 'app/(manage)/projects/[projectId]/my-work',
  review: 'app/(manage)/projects/[projectId]/review',
  training: 'app/(manage)/projects/[projectId]/training',
  gold: 'app/(manage)/projects/[projectId]/gold',
  distribution: 'app/(manage)/projects/[projectId]/distribution',
  adjudicate: 'app/(manage)/projects/[projectId]/adjudicate',
  judgments: 'app/(manage)/projects/[projectId]/judgments',
  quality: 'app/(manage)/projects/[projectId]/quality',
  models: 'app/(manage)/projects/[projectId]/models',
};

const routesOf = (layout: SentWith): string[] =>
  readdirSync(join(SOURCE, FOLDERS[layout]), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.tsx'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => layoutOf(path) === layout);

/** The innermost layout a route file lies under. */
const layoutOf = (path: string): SentWith | undefined =>
  (Object.keys(FOLDERS) as SentWith[])
    .filter((layout) => path.startsWith(join(SOURCE, FOLDERS[layout], '/')))
    .sort((one, other) => FOLDERS[other].length - FOLDERS[one].length)[0];

/** Where an import of ours leads; undefined for packages, styles and messages. */
function resolved(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith('@/')
    ? join(SOURCE, specifier.slice(2))
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : undefined;
  return base && ['.ts', '.tsx'].map((end) => base + end).find((path) => existsSync(path));
}

/** The namespaces that what these files bring to the browser opens: all that client components, and what they import, ask for. */
function namespacesOf(routes: readonly string[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string, above: boolean) => {
    const source = readFileSync(path, 'utf8');
    const client = above || source.startsWith("'use client'");
    const key = `${path} ${String(client)}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (client) for (const [, name = ''] of source.matchAll(/useTranslations\('(\w+)/g)) found.add(name);
    for (const [, specifier = ''] of source.matchAll(
      /(?:^(?:import|export)(?! type)[^;'"]*?from |^import |import\()'([^']+)'/gm,
    )) {
      const next = resolved(path, specifier);
      if (next !== undefined) visit(next, client);
    }
  };
  for (const route of routes) visit(route, false);
  return found;
}

describe.each(Object.keys(SENT_NAMESPACES) as SentWith[])(
  'the messages sent with the %s layout',
  (layout) => {
    // What stands in the root's layout stands on every page.
    const needed = namespacesOf([...routesOf('root'), ...routesOf(layout)]);

    it('are those that its pages ask for, and no others', () => {
      expect(routesOf(layout).length).toBeGreaterThan(0);
      expect([...SENT_NAMESPACES[layout]].sort()).toEqual([...needed].sort());
    });
  },
);

it('every call names its namespace, so that it can be read here', () => {
  const unnamed = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .filter((path) => /useTranslations\((?!')/.test(readFileSync(join(SOURCE, path), 'utf8')));
  expect(unnamed).toEqual([]);
});
