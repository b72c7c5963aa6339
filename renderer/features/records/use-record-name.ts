import { recordKinds, type RecordKind } from '../../../shared/domain/record-kinds'
import { useWords } from '../../i18n/words'

/** Where the words of a domain name its kinds of record: a kind without a name does not compile. */
type NameKey = {
  [K in RecordKind]: `${(typeof recordKinds)[K]['domain']}.recordNames.${K}`
}[RecordKind]

/** What a kind of record is called: "Session note". */
export function useRecordName(): (kind: RecordKind) => string {
  const { t } = useWords()
  return (kind) => t(`${recordKinds[kind].domain}.recordNames.${kind}` as NameKey)
}
