import { screenOf } from '../../shared/domain/record-kinds'

/**
 * The path of each screen; for a record, by its kind. Stored as the place of a member, so a changed path breaks the way
 * back.
 */
export const paths = {
  today: '/',
  coachees: '/coachees',
  newCoachee: '/coachees/new',
  coachee: (id: string) => screenOf('person', id),
  changeCoachee: (id: string) => `${screenOf('person', id)}/change`,
  newTrajectory: (coacheeId: string) => `${screenOf('person', coacheeId)}/trajectories/new`,
  trajectory: (id: string) => screenOf('trajectory', id),
  changeTrajectory: (id: string) => `${screenOf('trajectory', id)}/change`,
  agreement: (id: string) => `${screenOf('trajectory', id)}/agreement`,
  organisations: '/organisations',
  newOrganisation: '/organisations/new',
  organisation: (id: string) => screenOf('organisation', id),
  changeOrganisation: (id: string) => `${screenOf('organisation', id)}/change`,
  newNote: (trajectoryId: string) => `${screenOf('trajectory', trajectoryId)}/notes/new`,
  note: (id: string) => screenOf('note', id),
  psychometrics: '/psychometrics',
  newTest: (trajectoryId: string) => `${screenOf('trajectory', trajectoryId)}/psychometrics/new`,
  testResult: (id: string) => screenOf('testResult', id),
  reports: '/reports',
  newReport: (trajectoryId: string) => `${screenOf('trajectory', trajectoryId)}/reports/new`,
  report: (id: string) => screenOf('report', id),
  disclosures: '/disclosures',
  newDisclosure: (reportId: string) => `${screenOf('report', reportId)}/disclose`,
  disclosure: (id: string) => screenOf('disclosure', id),
  privacy: '/privacy',
  settings: '/settings'
} as const
