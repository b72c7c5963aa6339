import { expect } from 'vitest'
import type { App } from './app'
import { askVault, newPractice } from './bridge'

export async function openPractice(app: App): Promise<void> {
  expect(await askVault(app, 'vault.create', newPractice)).toMatchObject({ ok: true })
}

/** Expects that the app has locked: every process has exited and a new instance shows the lock screen. */
export async function expectLocked(app: App, before: number[]): Promise<void> {
  await app.untilLockedAndRestarted(before)
  expect(await askVault(app, 'vault.state', {})).toMatchObject({ value: { state: 'locked' } })
}
