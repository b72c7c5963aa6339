import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const room = mkdtempSync(join(tmpdir(), 'dossier-ci-'))
afterAll(() => {
  rmSync(room, { recursive: true })
})

/** Runs .ci/run with an npm that says and gives what is asked, once for each of its two commands. */
function runCi(test: { says: string; code: number }, windows: { says: string; code: number }) {
  const answer = ({ says, code }: { says: string; code: number }) => `printf '${says}'; exit ${String(code)}`
  const script = `#!/bin/sh\nif [ "$3" = windows ]; then ${answer(windows)}; else ${answer(test)}; fi\n`
  writeFileSync(join(room, 'npm'), script, { mode: 0o755 })
  const { status, stdout } = spawnSync('bash', ['.ci/run'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: [room, process.env.PATH].join(delimiter) }
  })
  return { code: status, last: stdout.trimEnd().split('\n').at(-1) }
}

describe.runIf(process.platform !== 'win32')('the command of the continuous integration', () => {
  const good = (count: number) => ({
    says: `=== x\\n3 passed, 0 failed, 1 s\\n\\n${count} passed, 0 failed\\n`,
    code: 0
  })

  it('adds both commands up in its last line', () => {
    expect(runCi(good(700), good(400))).toEqual({ code: 0, last: '1100 passed, 0 failed' })
  })

  it('runs the second when the first fails, and fails', () => {
    const bad = { says: '5 passed, 2 failed\\n', code: 1 }
    expect(runCi(bad, good(4))).toEqual({ code: 1, last: '9 passed, 2 failed' })
    expect(runCi(good(4), bad)).toEqual({ code: 1, last: '9 passed, 2 failed' })
  })

  it('counts a command that ends without a count as a failure, whatever code it gives', () => {
    const obstacle = { says: 'Wine cannot be had here.\\n', code: 1 }
    expect(runCi(good(4), obstacle)).toEqual({ code: 1, last: '4 passed, 1 failed' })
    expect(runCi(good(4), { says: '', code: 0 })).toEqual({ code: 1, last: '4 passed, 1 failed' })
    expect(runCi(good(4), { says: '9 passed, 0 failed\\n', code: 1 })).toEqual({
      code: 1,
      last: '13 passed, 1 failed'
    })
  })
})
