import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TrajectorySummary } from '../../../shared/contract/trajectories'
import { useFormat } from '../../i18n/format'
import { useWords } from '../../i18n/words'

interface TrajectoryChoiceProps {
  trajectories: readonly TrajectorySummary[]
  chosen: string
  onChoose: (id: string) => void
}

/** Chooses the trajectory that the page shows. */
export function TrajectoryChoice({ trajectories, chosen, onChoose }: TrajectoryChoiceProps): ReactNode {
  const { t } = useWords()
  const format = useFormat()
  return (
    <NativeSelect
      aria-label={t('people.dossier.trajectories')}
      value={chosen}
      data={trajectories.map(({ id, kind, startsOn }) => ({
        value: id,
        label: `${t(`trajectories.kinds.${kind}`)}, ${format.day(startsOn)}`
      }))}
      onChange={(event) => {
        onChoose(event.currentTarget.value)
      }}
    />
  )
}
