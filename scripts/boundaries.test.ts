import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.mjs';

/** Rule, the file that breaks it, and what that file must not import. */
const BAD_IMPORTS: [rule: string, from: string, to: string][] = [
  ['domain-imports-no-package', 'packages/domain/src/a.ts', 'packages/stats/src/x.ts'],
  ['domain-imports-only-zod', 'packages/domain/src/a.ts', 'react'],
  ['formats-imports-at-most-domain', 'packages/formats/src/a.ts', 'packages/db/src/x.ts'],
  ['stats-imports-at-most-domain', 'packages/stats/src/a.ts', 'packages/core/src/x.ts'],
  ['reward-imports-at-most-domain', 'packages/reward/src/a.ts', 'packages/db/src/x.ts'],
  ['db-imports-at-most-domain', 'packages/db/src/a.ts', 'packages/core/src/x.ts'],
  ['core-arrows', 'packages/core/src/a.ts', 'packages/api/src/x.ts'],
  ['core-knows-no-transport', 'packages/core/src/a.ts', 'react'],
  ['api-arrows', 'packages/api/src/a.ts', 'packages/db/src/x.ts'],
  ['ui-knows-no-noun', 'packages/ui/src/a.tsx', 'packages/domain/src/x.ts'],
  ['web-arrows', 'apps/web/src/a.ts', 'packages/db/src/x.ts'],
  ['worker-arrows', 'apps/worker/src/a.ts', 'packages/api/src/x.ts'],
  ['cli-arrows', 'apps/cli/src/a.ts', 'packages/core/src/x.ts'],
  ['launcher-arrows', 'apps/launcher/src/a.ts', 'packages/api/src/x.ts'],
  ['browser-code-never-imports-the-server', 'apps/web/src/features/a.ts', 'apps/web/src/server/x.ts'],
  ['tests-are-not-imported', 'packages/core/src/a.ts', 'packages/core/src/x.test.ts'],
  ['resolvable', 'packages/core/src/a.ts', 'packages/core/src/missing.ts'],
  ['no-cycles', 'packages/core/src/cycle-a.ts', 'packages/core/src/cycle-b.ts'],
];

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'touchstone-boundaries-'));
  put('node_modules/react/package.json', '{ "name": "react", "version": "1.0.0", "main": "index.js" }');
  put('node_modules/react/index.js', 'module.exports = {};');
  put('package.json', '{ "name": "fixture", "dependencies": { "react": "1.0.0" } }');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

function put(path: string, text: string) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function importPath(from: string, to: string): string {
  const path = relative(dirname(from), to).replace(/\.tsx?$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

async function brokenRules(from: string, to: string): Promise<string[]> {
  rmSync(join(root, 'packages'), { recursive: true, force: true });
  rmSync(join(root, 'apps'), { recursive: true, force: true });
  const specifier = to.includes('/') ? importPath(from, to) : to;
  put(from, `import { x } from '${specifier}';\nexport const a = x;\n`);
  if (to.includes('/') && !to.includes('missing')) {
    put(
      to,
      to.includes('cycle')
        ? `import { a } from '${importPath(to, from)}';\nexport const x = () => a;\n`
        : 'export const x = 1;\n',
    );
  }
  const { tsConfig: _tsConfig, ...options } = config.options;
  const result = await cruise(
    ['packages', 'apps'].filter((folder) => from.startsWith(folder) || to.startsWith(folder)),
    {
      ...options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden } as IFlattenedRuleSet,
    },
  );
  return (result.output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe('the import boundaries', () => {
  it('have a bad import here for every rule', () => {
    const rules = config.forbidden as { name: string }[];
    expect([...new Set(BAD_IMPORTS.map(([rule]) => rule))].sort()).toEqual(
      rules.map(({ name }) => name).sort(),
    );
  });

  it.each(BAD_IMPORTS)('%s finds %s importing %s', async (rule, from, to) => {
    expect(await brokenRules(from, to)).toContain(rule);
  });

  it('let a good import pass', async () => {
    expect(await brokenRules('packages/core/src/a.ts', 'packages/domain/src/x.ts')).toEqual([]);
  });
});
