import { ActionIcon, Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Goal } from '../../../shared/contract/trajectories'
import { RequiredLine } from '../../../shared/contract/values'
import { useWrite } from '../../client/records'
import { useWords } from '../../i18n/words'
import { Dialog } from '../../ui/Dialog'
import { EmptyState } from '../../ui/EmptyState'
import { Form } from '../../ui/form/Form'
import { TextField } from '../../ui/form/TextField'
import { useDossierForm } from '../../ui/form/use-dossier-form'
import { formIn, useFormDialog } from '../../ui/form/use-form-dialog'
import { Section } from '../../ui/Page'
import { GoalList } from './GoalList'
import type { ShownTrajectory } from './TrajectorySubpage'

const dialogName = 'goal'

/** The goals with their progress; one is added or reworded in a dialog. */
export function GoalsSection({ trajectory }: { trajectory: ShownTrajectory }): ReactNode {
  const { t } = useWords()
  const { about, open, close } = useFormDialog(dialogName)
  const changed = trajectory.goals.find(({ id }) => id === about) ?? null
  const add = (
    <Button
      variant="default"
      size="xs"
      onClick={() => {
        open('new')
      }}
    >
      {t('trajectories.addGoal')}
    </Button>
  )
  return (
    <Section title={t('trajectories.parts.goals')} actions={trajectory.goals.length > 0 ? add : undefined}>
      {trajectory.goals.length === 0 ? (
        <EmptyState action={add}>{t('trajectories.noGoals')}</EmptyState>
      ) : (
        <GoalList
          goals={trajectory.goals}
          action={(goal) => (
            <ActionIcon
              variant="subtle"
              aria-label={`${t('trajectories.changeGoal')}: ${goal.description}`}
              onClick={() => {
                open(goal.id)
              }}
            >
              <IconPencil size="1.125rem" stroke={1.75} />
            </ActionIcon>
          )}
        />
      )}
      <Dialog
        opened={changed !== null || about === 'new'}
        onClose={close}
        title={changed ? t('trajectories.changeGoal') : t('trajectories.addGoal')}
        restoredAfterLock
      >
        <GoalForm trajectoryId={trajectory.id} goal={changed} onDone={close} />
      </Dialog>
    </Section>
  )
}

const GoalFields = z.object({ description: RequiredLine })

interface GoalFormProps {
  trajectoryId: string
  /** null: a new one. */
  goal: Goal | null
  onDone: () => void
}

function GoalForm({ trajectoryId, goal, onDone }: GoalFormProps): ReactNode {
  const { t } = useWords()
  const add = useWrite('goals.add')
  const change = useWrite('goals.change')
  const form = useDossierForm(
    GoalFields,
    { description: goal?.description ?? '' },
    { name: formIn(dialogName, goal?.id ?? 'new') }
  )
  return (
    <Form
      form={form}
      submit={goal ? t('trajectories.saveGoal') : t('trajectories.addGoal')}
      onSubmit={async ({ description }) => {
        if (goal) await change.mutateAsync({ id: goal.id, description })
        else await add.mutateAsync({ trajectoryId, description })
        onDone()
      }}
      onCancel={onDone}
    >
      <TextField
        form={form}
        name="description"
        label={goal ? t('trajectories.changeGoal') : t('trajectories.fields.newGoal')}
        required
        autoFocus
      />
    </Form>
  )
}
