// Who may import whom (docs/decisions names the reasons). tests/architecture/layers.test.ts proves that each rule fires.
const binding = '(@journeyapps/sqlcipher|better-sqlite3-multiple-ciphers)'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    // Of what runs: a circle of types alone is gone once compiled.
    forbid(
      'no-circles',
      'a circle has no bottom layer',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
    ),
    forbid('no-missing-files', 'an import leads somewhere', {}, { couldNotResolve: true }),
    forbid(
      'screens-know-only-shared',
      'renderer -> shared <- electron',
      { path: '^renderer/' },
      { path: '^(electron|build|tests)/' }
    ),
    forbid(
      'electron-knows-only-shared',
      'renderer -> shared <- electron',
      { path: '^electron/' },
      { path: '^(renderer|build|tests)/' }
    ),
    forbid(
      'shared-knows-nothing-of-ours',
      'shared is the bottom layer',
      { path: '^shared/' },
      { path: '^(electron|renderer|build|tests)/' }
    ),
    forbid(
      'screens-and-shared-know-no-system',
      'they run in a sandboxed page',
      { path: '^(renderer|shared)/' },
      { path: ['^electron$', '^node_modules/electron/'], dependencyTypesNot: ['type-only'] }
    ),
    forbid(
      'screens-and-shared-know-no-node',
      'they run in a sandboxed page',
      { path: '^(renderer|shared)/' },
      { dependencyTypes: ['core'] }
    ),
    forbid(
      'vault-is-plain-node',
      'the vault runs in a test without a window',
      { path: '^electron/vault/' },
      {
        path: [
          '^electron$',
          '^node_modules/electron/',
          '^electron/(shell|security|lock)/',
          '^electron/(main|preload)\\.ts$'
        ]
      }
    ),
    forbid(
      'vault-never-reaches-electron',
      'not by way of another file either',
      { path: '^electron/vault/' },
      { path: ['^electron$', '^node_modules/electron/'], reachable: true }
    ),
    forbid(
      'shell-never-opens-the-vault',
      'the main process is never handed a record or a key',
      { path: '^electron/', pathNot: '^electron/vault/' },
      { path: '^electron/vault/' }
    ),
    forbid(
      'only-the-database-sees-the-binding',
      'one place knows which driver it is',
      { path: '.', pathNot: '^electron/vault/database/' },
      { path: [`^${binding}`, `^node_modules/${binding}/`] }
    ),
    forbid(
      'migrations-stand-alone',
      'a released step does what it did on the day of its release: it imports nothing that may change',
      { path: '^electron/vault/database/migrations/' },
      {
        path: '^(electron|shared|node_modules)/',
        pathNot: ['^electron/vault/database/migrations/', '^electron/vault/database/readable-writable\\.ts$']
      }
    ),
    forbid(
      'vault-domains-meet-at-their-index',
      'a domain uses another through an exported function, never through its tables; database and documents are ground',
      { path: '^electron/vault/([^/]+)/' },
      {
        path: '^electron/vault/([^/]+)/',
        pathNot: ['^electron/vault/($1|database|documents)/', '^electron/vault/[^/]+/index\\.ts$']
      }
    ),
    forbid(
      'features-meet-at-their-index',
      'a feature uses another through what it exports',
      { path: '^renderer/features/([^/]+)/' },
      {
        path: '^renderer/features/([^/]+)/',
        pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/index\\.tsx?$']
      }
    )
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.cjs', '.js', '.json', '.css']
    }
  }
}
