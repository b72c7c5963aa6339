import type { Protections } from '../../../shared/contract/desktop'
import type { LockSettings } from '../../../shared/domain/lock-policy'
import type { Words } from '../../i18n/words'

/** good: as it should be; warn: not; info: not available or unknown on this PC. */
export type Verdict = 'good' | 'warn' | 'info'

export interface ProtectionState {
  label: string
  verdict: Verdict
  sentence: string
}

export interface ProtectionFacts {
  onThisPc: Protections
  sealed: { fileEncrypted: boolean; memoryMiB: number; passes: number }
  lock: LockSettings
}

/** A sentence for each protection, from what the PC and the vault reported. */
export function protectionStates(
  t: Words['t'],
  { onThisPc, sealed, lock }: ProtectionFacts
): readonly ProtectionState[] {
  const { lockSignals, screenCapture, coreDumpsEmpty, place } = onThisPc
  const triggersOn = lock.onScreenLock && lock.onSleep && lock.onUserSwitch
  return [
    {
      label: t('security.state.encryption.label'),
      ...either(
        sealed.fileEncrypted,
        t('security.state.encryption.good'),
        t('security.state.encryption.warn')
      )
    },
    {
      label: t('security.state.place.label'),
      ...either(
        place.kind === 'local',
        t('security.state.place.good'),
        place.kind === 'synchronised'
          ? t('security.state.place.synchronised', { service: place.service })
          : t('security.state.place.share')
      )
    },
    {
      label: t('security.state.derivation.label'),
      verdict: 'good',
      sentence: t('security.state.derivation.good', { memory: sealed.memoryMiB, passes: sealed.passes })
    },
    {
      label: t('security.state.idle.label'),
      verdict: 'good',
      sentence: t('security.state.idle.good', { count: lock.idleMinutes })
    },
    {
      label: t('security.state.triggers.label'),
      ...either(triggersOn, t('security.state.triggers.good'), t('security.state.triggers.warn'))
    },
    {
      label: t('security.state.signals.label'),
      ...either(
        lockSignals.screenLock && lockSignals.sleep,
        t('security.state.signals.good'),
        lockSignals.screenLock ? t('security.state.signals.noSleep') : t('security.state.signals.none')
      )
    },
    {
      label: t('security.state.sandbox.label'),
      ...either(onThisPc.sandboxed, t('security.state.sandbox.good'), t('security.state.sandbox.warn'))
    },
    {
      label: t('security.state.network.label'),
      ...either(onThisPc.networkBlocked, t('security.state.network.good'), t('security.state.network.warn'))
    },
    {
      label: t('security.state.spelling.label'),
      ...either(
        onThisPc.spellCheckerOff,
        t('security.state.spelling.good'),
        t('security.state.spelling.warn')
      )
    },
    {
      label: t('security.state.dumps.label'),
      ...(coreDumpsEmpty === null
        ? { verdict: 'info' as const, sentence: t('security.state.dumps.info') }
        : either(coreDumpsEmpty, t('security.state.dumps.good'), t('security.state.dumps.warn')))
    },
    {
      label: t('security.state.capture.label'),
      ...(screenCapture.hasEffect
        ? either(screenCapture.wanted, t('security.state.capture.good'), t('security.state.capture.warn'))
        : { verdict: 'info' as const, sentence: t('security.state.capture.info') })
    }
  ]
}

function either(holds: boolean, good: string, warn: string): Pick<ProtectionState, 'verdict' | 'sentence'> {
  return holds ? { verdict: 'good', sentence: good } : { verdict: 'warn', sentence: warn }
}
