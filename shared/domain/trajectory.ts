/** The phases of a trajectory. Notes and tests require a running one (R46). */
export const phases = ['intake', 'running', 'closed'] as const
export type Phase = (typeof phases)[number]

export const trajectoryKinds = [
  'coaching',
  'training',
  'assessment centre',
  'development centre',
  'outplacement'
] as const
export type TrajectoryKind = (typeof trajectoryKinds)[number]
