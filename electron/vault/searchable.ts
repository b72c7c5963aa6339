import { noteTexts } from './notes'
import { organisationTexts } from './organisations'
import { personTexts } from './people'
import { testResultTexts } from './psychometrics'
import { reportTexts } from './reports'
import type { Searchable } from './search'
import { trajectoryTexts } from './trajectories'

/** What search knows of every searched kind of record: a missing one does not compile. */
export const searchable: Searchable = {
  person: personTexts,
  organisation: organisationTexts,
  trajectory: trajectoryTexts,
  note: noteTexts,
  testResult: testResultTexts,
  report: reportTexts
}
