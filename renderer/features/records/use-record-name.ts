import { recordKinds, type RecordKind } from '../../../shared/domain/record-kinds'
import { useWords } from '../../i18n/words'

/** The key of the name of each kind of record: a kind without a name does not compile. */
type NameKey = {
  [K in RecordKind]: `${(typeof recordKinds)[K]['domain']}.recordNames.${K}`
}[RecordKind]

/** The name of a kind of record: "Session note". */
export function useRecordName(): (kind: RecordKind) => string {
  const { t } = useWords()
  return (kind) => t(`${recordKinds[kind].domain}.recordNames.${kind}` as NameKey)
}
