import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Phase } from '../../../shared/domain/trajectory'
import { useWrite } from '../../client/records'
import { failureOf } from '../../client/vault-failure'
import { useWords } from '../../i18n/words'
import { FailureNotice } from '../../ui/FailureNotice'
import { notifyDone } from '../../ui/notify-done'

interface PhaseButtonProps {
  id: string
  to: Phase
  variant?: 'light' | 'filled' | 'default' | 'subtle'
  children: ReactNode
}

/** A button that moves a trajectory to another phase, and shows beside it why that failed. */
export function PhaseButton({ id, to, variant = 'light', children }: PhaseButtonProps): ReactNode {
  const { t } = useWords()
  const move = useWrite('trajectories.moveToPhase')
  return (
    <>
      <Button
        variant={variant}
        loading={move.isPending}
        onClick={() => {
          move.mutate(
            { id, phase: to },
            {
              onSuccess: () => {
                notifyDone(t('trajectories.moved', { phase: t(`trajectories.phases.${to}`) }))
              }
            }
          )
        }}
      >
        {children}
      </Button>
      {move.error && <FailureNotice failure={failureOf(move.error)} />}
    </>
  )
}
