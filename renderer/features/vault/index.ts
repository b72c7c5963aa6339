export { MemberForm } from './MemberForm'
export { PracticeForm } from './PracticeForm'
export { RecoveryKeyCheck } from './RecoveryKeyCheck'
export { RecoveryKeySheet } from './RecoveryKeySheet'
