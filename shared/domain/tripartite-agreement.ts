/** The kinds of item about which coachee, sponsor and coach agree whether the sponsor may receive them. */
export const agreementItems = ['attendance', 'goals', 'progress', 'testScores', 'report'] as const
export type AgreementItem = (typeof agreementItems)[number]

export const permissions = ['never', 'withConsent', 'always'] as const
export type Permission = (typeof permissions)[number]

export type AgreementMatrix = Readonly<Record<AgreementItem, Permission>>

/** The default: the sponsor receives attendance and agreed goals, nothing else. */
export const defaultMatrix: AgreementMatrix = {
  attendance: 'always',
  goals: 'always',
  progress: 'never',
  testScores: 'never',
  report: 'never'
}
