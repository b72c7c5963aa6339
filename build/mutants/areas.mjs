const integration = (...names) => names.map((name) => `tests/integration/${name}.test.ts`)
const keyFiles = (...names) => names.map((name) => `electron/vault/keys/${name}.ts`)
const unitKeys = (...names) => names.map((name) => `tests/unit/keys/${name}.test.ts`)
const domain = (...names) => names.map((name) => `tests/unit/domain/${name}.test.ts`)

/** What is mutated at a time, and the tests that are to notice: those that name its promises, and no others. */
export const areas = {
  'disclosure-rules': { mutate: ['shared/domain/disclosure-rules.ts'], tests: domain('disclosure-rules') },
  'lock-policy': { mutate: ['shared/domain/lock-policy.ts'], tests: domain('lock-policy') },
  throttle: { mutate: keyFiles('throttle'), tests: unitKeys('throttle') },
  rules: {
    mutate: [
      'shared/domain/**/*.ts',
      '!shared/domain/disclosure-rules.ts',
      '!shared/domain/lock-policy.ts',
      '!shared/domain/record-kinds.ts'
    ],
    tests: ['tests/unit/domain/**/*.test.ts']
  },
  'record-kinds': {
    mutate: ['shared/domain/record-kinds.ts'],
    tests: [...domain('record-kinds'), 'tests/migrations/schema.test.ts']
  },
  audit: {
    mutate: ['electron/vault/audit/**/*.ts', '!electron/vault/audit/index.ts'],
    tests: ['tests/unit/audit/**/*.test.ts']
  },
  'audit-list': { mutate: ['electron/vault/audit/index.ts'], tests: integration('audit-list') },
  keys: {
    mutate: keyFiles('key-derivation', 'key-slots', 'recovery-key', 'sealed-file', 'slot-file'),
    tests: unitKeys('key-derivation', 'key-slots', 'recovery-key', 'sealed-file', 'slot-file')
  },
  'passphrase-strength': {
    mutate: keyFiles('passphrase-strength'),
    tests: unitKeys('passphrase-strength')
  },
  keyring: {
    mutate: keyFiles('index', 'keyring', 'make-practice', 'own-words', 'session', 'unseal'),
    tests: integration('keys', 'cut-short')
  },
  dispatcher: {
    mutate: ['electron/vault/dispatcher.ts', 'electron/vault/operations.ts'],
    tests: integration('dispatcher')
  },
  access: {
    mutate: ['electron/vault/privacy/access.ts', 'electron/vault/privacy/assign-dossier.ts'],
    tests: ['tests/unit/privacy/**/*.test.ts']
  }
}
