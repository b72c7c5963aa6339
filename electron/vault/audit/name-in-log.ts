import type { SubjectType } from '../../../shared/contract/operation'
import { isRecordKind, recordKinds } from '../../../shared/domain/record-kinds'

/** What a log entry calls its subject. */
export function nameInLog(type: SubjectType): string {
  return isRecordKind(type) ? recordKinds[type].nameInLog : type
}
