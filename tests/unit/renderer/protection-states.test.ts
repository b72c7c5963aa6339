import { describe, expect, it } from 'vitest'
import type { Words } from '../../../renderer/i18n/words'
import { flatCatalogue } from '../../../renderer/i18n/flat-catalogue'
import { nl } from '../../support/catalogues'
import { protectionStates, type ProtectionFacts } from '../../../renderer/features/settings/protection-states'
import { defaultLockSettings } from '../../../shared/domain/lock-policy'

const { state } = nl.security
const dutch: Record<string, string> = flatCatalogue(nl)
const t = ((key: string) => dutch[key] ?? key) as Words['t']

const inOrder: ProtectionFacts = {
  onThisPc: {
    sandboxed: true,
    networkBlocked: true,
    spellCheckerOff: true,
    coreDumpsEmpty: true,
    screenCapture: { wanted: true, hasEffect: true },
    lockSignals: { screenLock: true, sleep: true },
    place: { kind: 'local' }
  },
  sealed: { fileEncrypted: true, memoryMiB: 64, passes: 3 },
  lock: defaultLockSettings
}

const verdictOf = (facts: ProtectionFacts, label: string): string | undefined =>
  protectionStates(t, facts).find((shown) => shown.label === label)?.verdict

describe('the state of the protections', () => {
  it('is in order when the PC and the vault say so', () => {
    expect(protectionStates(t, inOrder).map(({ verdict }) => verdict)).toEqual(Array(11).fill('good'))
  })

  it.each([
    [state.sandbox.label, { sandboxed: false }],
    [state.network.label, { networkBlocked: false }],
    [state.spelling.label, { spellCheckerOff: false }],
    [state.dumps.label, { coreDumpsEmpty: false }],
    [state.capture.label, { screenCapture: { wanted: false, hasEffect: true } }],
    [state.signals.label, { lockSignals: { screenLock: true, sleep: false } }],
    [state.place.label, { place: { kind: 'share' as const } }],
    [state.place.label, { place: { kind: 'synchronised' as const, service: 'OneDrive' } }]
  ])('%s asks for attention when it fails', (label, part) => {
    const facts = { ...inOrder, onThisPc: { ...inOrder.onThisPc, ...part } }
    expect(verdictOf(facts, label)).toBe('warn')
    expect(protectionStates(t, facts).filter(({ verdict }) => verdict === 'warn')).toHaveLength(1)
  })

  it('tells a file that is not encrypted, and a trigger that is off', () => {
    const plain = { ...inOrder, sealed: { ...inOrder.sealed, fileEncrypted: false } }
    expect(verdictOf(plain, state.encryption.label)).toBe('warn')
    const off = { ...inOrder, lock: { ...defaultLockSettings, onSleep: false } }
    expect(verdictOf(off, state.triggers.label)).toBe('warn')
  })

  it('does not call good what this PC cannot do or does not tell', () => {
    const onThisPc = {
      ...inOrder.onThisPc,
      coreDumpsEmpty: null,
      screenCapture: { wanted: true, hasEffect: false }
    }
    expect(verdictOf({ ...inOrder, onThisPc }, state.dumps.label)).toBe('info')
    expect(verdictOf({ ...inOrder, onThisPc }, state.capture.label)).toBe('info')
  })
})
