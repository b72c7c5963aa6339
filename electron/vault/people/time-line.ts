import { timeLineKinds, type TimeLineKind } from '../../../shared/domain/record-kinds'
import { disclosureEntries } from '../disclosures'
import { noteEntries } from '../notes'
import { reportEntries } from '../reports'
import { testResultEntries } from '../psychometrics'

/** SQL for the entries of each kind in the time line of the person at hand. */
const entriesOf: Readonly<Record<TimeLineKind, string>> = {
  note: noteEntries,
  testResult: testResultEntries,
  report: reportEntries,
  disclosure: disclosureEntries
}

export const timeLineEntries = timeLineKinds.map((kind) => entriesOf[kind]).join(' UNION ALL ')
