/** What the coachee, the sponsor and the coach agree on: which kinds of item the sponsor may receive. */
export const agreementItems = ['attendance', 'goals', 'progress', 'testScores', 'report'] as const
export type AgreementItem = (typeof agreementItems)[number]

export const permissions = ['never', 'withConsent', 'always'] as const
export type Permission = (typeof permissions)[number]

export type AgreementMatrix = Readonly<Record<AgreementItem, Permission>>

/** What a careful practice starts from: the sponsor hears who came and which goals were agreed, nothing else. */
export const defaultMatrix: AgreementMatrix = {
  attendance: 'always',
  goals: 'always',
  progress: 'never',
  testScores: 'never',
  report: 'never'
}
