import js from '@eslint/js'
import hooks from 'eslint-plugin-react-hooks'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import tseslint from 'typescript-eslint'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const bindings = ['@journeyapps/sqlcipher', 'better-sqlite3-multiple-ciphers']
const refuse = (patterns) => ({ 'no-restricted-imports': ['error', { patterns }] })

const noSystem = {
  regex: '^(node:.*|electron|electron/.*|fs|path|os|crypto|child_process|worker_threads)$',
  message: 'The screens and the shared rules run in a sandboxed page: they know neither Node nor Electron.'
}
const noElectron = {
  regex: '^electron(/.*)?$',
  message: 'The vault is plain Node: it imports no Electron API.'
}
const noBinding = {
  group: bindings,
  message: 'Only electron/vault/database sees the SQLCipher binding.'
}

const fixedSleeps = [
  'CallExpression[callee.property.name="waitForTimeout"]',
  'CallExpression[callee.name="setTimeout"][arguments.length>1]',
  'ImportDeclaration[source.value=/timers/]'
].map((selector) => ({
  selector,
  message:
    'A fixed sleep is too long on one computer and too short on another: wait for the condition (support/until.ts).'
}))

export default tseslint.config(
  { ignores: ['out/', 'release/', 'node_modules/', '.cache/'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Forms compare numbers with their texts; the types already catch a confusing void.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }
      ],
      // The enums of compiled modules are const: only their numbers exist at run time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // A call to another process returns the type that the contract promises: the type parameter occurs only there.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
    }
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: Object.fromEntries(
        ['process', 'console', 'fetch', 'AbortSignal', 'URL', 'setTimeout', 'clearTimeout', 'Buffer'].map(
          (name) => [name, 'readonly']
        )
      )
    },
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_' }] }
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly' }
    }
  },
  {
    files: ['renderer/**'],
    ...hooks.configs.flat.recommended,
    rules: {
      ...hooks.configs.flat.recommended.rules,
      // The rule mistakes every object with a `ref` for a ref, such as the `field` of a form's controller.
      'react-hooks/refs': 'off',
      // The rule matters only to the React compiler, which is not used.
      'react-hooks/incompatible-library': 'off'
    }
  },
  {
    files: ['tests/e2e/**'],
    // This file waits for conditions, and polls those that nothing announces.
    ignores: ['tests/e2e/support/until.ts'],
    rules: { 'no-restricted-syntax': ['error', ...fixedSleeps] }
  },
  { files: ['renderer/**', 'shared/**'], rules: refuse([noSystem, noBinding]) },
  { files: ['electron/**', 'tests/**'], rules: refuse([noBinding]) },
  { files: ['electron/vault/**'], rules: refuse([noElectron, noBinding]) },
  { files: ['electron/vault/database/**'], rules: refuse([noElectron]) }
)
