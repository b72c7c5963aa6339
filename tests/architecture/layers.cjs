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
      'sql-as-text-is-for-a-few',
      'a value cannot become part of a statement that the builder makes; views take no parameters, and a kind of record has its condition as text',
      {
        path: '^electron/vault/',
        pathNot: ['^electron/vault/database/', '^electron/vault/(privacy/access|audit/coachee-of)\\.ts$']
      },
      { path: '^electron/vault/database/sql(-text)?\\.ts$' }
    ),
    forbid(
      'migrations-stand-alone',
      'a released step does what it did on the day of its release: it imports nothing that may change',
      { path: '^electron/vault/database/migrations/' },
      {
        path: '^(electron|shared|node_modules)/',
        pathNot: ['^electron/vault/database/migrations/', '^electron/vault/database/driver\\.ts$']
      }
    ),
    forbid(
      'vault-domains-meet-at-their-index',
      'a domain uses another through an exported function, never through its tables; database, documents and the list of columns are ground',
      { path: '^electron/vault/([^/]+)/' },
      {
        path: '^electron/vault/([^/]+)/',
        pathNot: [
          '^electron/vault/($1|database|documents)/',
          '^electron/vault/privacy/classification\\.ts$',
          '^electron/vault/[^/]+/index\\.ts$'
        ]
      }
    ),
    forbid(
      'client-is-the-ground-of-the-screens',
      'what talks to the vault knows nothing of what is shown',
      { path: '^renderer/client/' },
      { path: '^renderer/(styles|ui|features|app)/' }
    ),
    forbid(
      'ui-knows-the-client-at-most',
      'a part of a screen serves every feature, so it knows none',
      { path: '^renderer/ui/' },
      { path: '^renderer/(features|app)/' }
    ),
    forbid(
      'features-never-reach-the-roof',
      'the roof composes the features: none of them needs it',
      { path: '^renderer/features/' },
      { path: ['^renderer/app/', '^renderer/main\\.tsx$'] }
    ),
    forbid(
      'the-roof-meets-features-at-their-index',
      'what a feature exports is all that the frame knows of it',
      { path: '^renderer/(app/|main\\.tsx$)' },
      {
        path: '^renderer/features/[^/]+/',
        pathNot: ['^renderer/features/[^/]+/index\\.tsx?$', 'words\\.(nl|fr|en)\\.ts$']
      }
    ),
    forbid(
      'words-know-no-screen',
      'every layer speaks, so what speaks stands below them',
      { path: '^renderer/i18n/' },
      { path: '^renderer/(client|styles|ui|features|app)/' }
    ),
    forbid(
      'words-are-words-alone',
      'a language is read by itself: what it imports would be read with it',
      { path: '^renderer/.*words\\.(nl|fr|en)\\.ts$' },
      { pathNot: ['^(renderer/i18n|shared)/', '^renderer/.*words\\.nl\\.ts$'] }
    ),
    forbid(
      'words-of-a-model-are-its-shape',
      'a translation knows the Dutch model as a type, and loads none of it',
      { path: '^renderer/.*words\\.(fr|en)\\.ts$' },
      { path: '.', dependencyTypesNot: ['type-only'] }
    ),
    forbid(
      'styles-know-no-screen',
      'colours and sizes hold for whatever is drawn with them',
      { path: '^renderer/styles/' },
      { path: '^renderer/(client|i18n|ui|features|app)/' }
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
