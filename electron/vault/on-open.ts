import type { OnOpen } from './gate'
import { indexDue } from './search'
import { searchable } from './searchable'

/** Few enough records that the writer is held for less than 50 ms, long notes among them. */
const recordsInOneStep = 20

const keepSearchIndexed: OnOpen = ({ quietWork }) => {
  quietWork.add(async (db) => (await indexDue(db, searchable, recordsInOneStep)) === recordsInOneStep)
}

/** What goes on in quiet moments while the vault is open. */
export const onOpen: readonly OnOpen[] = [keepSearchIndexed]
