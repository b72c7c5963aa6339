import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from './folders.mjs'
import { runShown } from './programs.mjs'

const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')

/** Runs vitest projects (or the given files of them); returns how many tests passed and failed. */
export async function runTests(names, chosen, { env = process.env, within = (...given) => given } = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'dossier-vitest-'))
  const record = join(temporary, 'tests.json')
  const args = [
    vitest,
    'run',
    ...['--config', 'build/vitest.config.mts', ...names.map((name) => `--project=${name}`)],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${record}`],
    ...chosen
  ]
  try {
    const [program, all] = within(process.execPath, args)
    const { code } = await runShown(program, all, { cwd: project, env })
    return countTests(record, code)
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/**
 * Counts passed and failed tests. A file that does not load, and a run that fails without a failing test, count as one
 * failure.
 */
export function countTests(record, code) {
  let passed = 0
  let failed = 0
  try {
    const outcome = JSON.parse(readFileSync(record, 'utf8'))
    passed = outcome.numPassedTests
    failed = outcome.numFailedTests
    failed += outcome.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0
    ).length
  } catch {
    // vitest ended before it wrote its report
  }
  if (code !== 0 && failed === 0) failed = 1
  if (passed + failed === 0) failed = 1
  return { passed, failed }
}

/** The titles of the tests that did not run. */
export function skippedTests(record) {
  try {
    const { testResults } = JSON.parse(readFileSync(record, 'utf8'))
    return testResults
      .flatMap((file) => file.assertionResults)
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ title }) => title)
  } catch {
    // countTests counts the missing report as a failure.
    return []
  }
}
