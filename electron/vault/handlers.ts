import type { DomainName } from '../../shared/contract'
import { auditHandlers } from './audit'
import type { DomainHandlers } from './context'
import { disclosureHandlers } from './disclosures'
import { draftHandlers } from './drafts'
import { goalHandlers } from './goals'
import { jobHandlers } from './jobs'
import { vaultHandlers } from './keys'
import { lockingHandlers } from './locking'
import { memberHandlers } from './members'
import { noteHandlers } from './notes'
import { organisationHandlers } from './organisations'
import { peopleHandlers } from './people'
import { practiceHandlers } from './practice'
import { reportHandlers } from './reports'
import { searchHandlers } from './search'
import { searchable } from './searchable'
import { psychometricsHandlers } from './psychometrics'
import { todayHandlers } from './today'
import { trajectoryHandlers } from './trajectories'

/** Every operation of the contract and who does it. */
export const handlers: { [D in DomainName]: DomainHandlers<D> } = {
  vault: vaultHandlers,
  practice: practiceHandlers,
  members: memberHandlers,
  locking: lockingHandlers,
  jobs: jobHandlers,
  drafts: draftHandlers,
  today: todayHandlers,
  people: peopleHandlers,
  organisations: organisationHandlers,
  trajectories: trajectoryHandlers,
  goals: goalHandlers,
  notes: noteHandlers,
  psychometrics: psychometricsHandlers,
  reports: reportHandlers,
  disclosures: disclosureHandlers,
  search: searchHandlers(searchable),
  audit: auditHandlers
}
