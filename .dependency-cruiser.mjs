// The arrows of the house (docs/architecture.md). Every rule is an error; scripts/boundaries.test.ts proves each
// one with a bad import that must be found.
const pkg = (name) => `^packages/${name}/`;
const app = (name) => `^apps/${name}/`;
const WORKSPACE = '^(apps|packages)/';

/** `from` may import, of the workspace, only itself and `allowed`. Tests may set up rows in the database. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.int\\.test\\.ts$' },
  to: { path: WORKSPACE, pathNot: [from, ...allowed] },
});

/** `from` may import, of npm, only `allowed` packages (and node's own modules unless `noNode`). */
const npmOnly = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
    pathNot: allowed,
  },
});

export default {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['generated', '\\.css$'] },
    },
    only('domain-imports-no-package', pkg('domain'), []),
    npmOnly('domain-imports-only-zod', pkg('domain'), ['node_modules/zod']),
    only('formats-imports-at-most-domain', pkg('formats'), [pkg('domain')]),
    only('stats-imports-at-most-domain', pkg('stats'), [pkg('domain')]),
    only('reward-imports-at-most-domain', pkg('reward'), [pkg('domain')]),
    only('db-imports-at-most-domain', pkg('db'), [pkg('domain')]),
    only('core-arrows', pkg('core'), [pkg('db'), pkg('domain'), pkg('formats'), pkg('stats'), pkg('reward')]),
    only('api-arrows', pkg('api'), [pkg('core'), pkg('domain')]),
    only('ui-knows-no-noun', pkg('ui'), []),
    only('web-arrows', app('web'), [pkg('api'), pkg('core'), pkg('domain'), pkg('ui')]),
    only('worker-arrows', app('worker'), [pkg('core'), pkg('domain'), pkg('db')]),
    only('cli-arrows', app('cli'), [pkg('api'), pkg('domain')]),
    only('launcher-arrows', app('launcher'), [pkg('core'), pkg('domain'), pkg('db')]),
    {
      name: 'core-knows-no-transport',
      severity: 'error',
      from: { path: pkg('core') },
      to: { path: 'node_modules/(@trpc|next|next-auth|react)/' },
    },
    {
      name: 'browser-code-never-imports-the-server',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: [pkg('core'), '^apps/web/src/server/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.(test|int\\.test|spec)\\.tsx?$' },
      to: { path: '\\.(test|int\\.test|spec)\\.tsx?$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'generated'] },
    exclude: { path: ['\\.next/', 'generated/', 'node_modules/.*/node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.boundaries.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
