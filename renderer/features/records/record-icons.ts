import {
  IconBuilding,
  IconFileText,
  IconNotes,
  IconReportAnalytics,
  IconRoute,
  IconSend,
  IconUser,
  type Icon
} from '@tabler/icons-react'
import type { ShownKind } from '../../../shared/domain/record-kinds'

/** The icon of each kind of record that has a screen. */
export const recordIcons: Readonly<Record<ShownKind, Icon>> = {
  person: IconUser,
  organisation: IconBuilding,
  trajectory: IconRoute,
  note: IconNotes,
  testResult: IconReportAnalytics,
  report: IconFileText,
  disclosure: IconSend
}
