import { Button, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { Failure } from '../../../shared/errors'
import { call } from '../../client/vault'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import plain from '../../ui/plain/PlainForm.module.css'
import style from './Keys.module.css'

interface RecoveryKeyCheckProps {
  groups: readonly string[]
  submit: string
  onSeeAgain: () => void
  onConfirmed: () => void
  onLater?: () => void
}

/** Asks two groups back, one from each half: proof that the sheet is at hand. */
export function RecoveryKeyCheck(props: RecoveryKeyCheckProps): ReactNode {
  const { groups, submit, onSeeAgain, onConfirmed, onLater } = props
  const { t } = useWords()
  const [positions] = useState(() => twoPositions(groups.length))
  const [typed, setTyped] = useState(['', ''])
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)

  const confirm = async (): Promise<void> => {
    setBusy(true)
    setFailure(null)
    try {
      await call('vault.confirmRecoveryKey', {
        answers: positions.map((position, index) => ({
          position,
          group: (typed[index] ?? '').trim().toUpperCase()
        }))
      })
      onConfirmed()
    } catch (error) {
      setFailure(failureOf(error))
      setBusy(false)
    }
  }

  return (
    <form
      className={plain['fields']}
      onSubmit={(event) => {
        event.preventDefault()
        void confirm()
      }}
    >
      <div className={style['row']}>
        {positions.map((position, index) => (
          <TextInput
            key={position}
            className={style['group'] ?? ''}
            label={t('vault.firstRun.check.group', { number: position + 1 })}
            value={typed[index] ?? ''}
            maxLength={20}
            autoComplete="off"
            spellCheck={false}
            autoCapitalize="characters"
            data-position={position}
            onChange={(event) => {
              const text = event.currentTarget.value
              setTyped((before) => before.map((old, place) => (place === index ? text : old)))
            }}
          />
        ))}
      </div>
      {failure && <FailureNotice failure={failure} />}
      <div className={style['row']}>
        <Button type="submit" loading={busy} disabled={typed.some((group) => group.trim() === '')}>
          {submit}
        </Button>
        <Button variant="subtle" onClick={onSeeAgain}>
          {t('vault.firstRun.check.seeAgain')}
        </Button>
        {onLater && (
          <Button variant="subtle" onClick={onLater}>
            {t('vault.firstRun.check.later')}
          </Button>
        )}
      </div>
    </form>
  )
}

function twoPositions(count: number): readonly [number, number] {
  const half = Math.floor(count / 2)
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return [a % half, half + (b % (count - half))]
}
