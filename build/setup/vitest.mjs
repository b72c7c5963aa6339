import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { project } from './places.mjs'
import { runShown } from './programs.mjs'

const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs')

/** Runs vitest projects (or the named files of them); returns how many of their tests passed and failed. */
export async function runTests(names, chosen, { env = process.env, within = (...given) => given } = {}) {
  const room = mkdtempSync(join(tmpdir(), 'dossier-vitest-'))
  const record = join(room, 'tests.json')
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
    rmSync(room, { recursive: true, force: true })
  }
}

/** Counts a file that does not load, or a run that fails without a failing test, as one failure. */
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
    // vitest ended before it wrote its record
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
    // countTests says that there is no record.
    return []
  }
}
