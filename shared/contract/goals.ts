import { z } from 'zod'
import { dossierRoles } from '../domain/roles'
import { write } from './operation'
import { Created, Id, Nothing, RequiredLine } from './values'

export const goals = {
  add: write({
    input: z.object({ trajectoryId: Id, description: RequiredLine }),
    output: Created,
    access: { roles: dossierRoles },
    dossier: ({ trajectoryId }) => [['trajectory', trajectoryId]],
    audit: { verb: 'add', subject: (_input, output) => ({ type: 'goal', id: output?.id ?? null }) }
  }),
  change: write({
    input: z.object({ id: Id, description: RequiredLine }),
    output: Nothing,
    access: { roles: dossierRoles },
    dossier: ({ id }) => [['goal', id]],
    audit: { verb: 'change', subject: (input) => ({ type: 'goal', id: input.id }) }
  })
}
