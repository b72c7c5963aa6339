import type { OnOpen } from './gate'
import { indexDue } from './search'
import { searchable } from './searchable'

/** So few that the writer is held for less than 50 ms, also with long notes. */
const recordsInOneStep = 20

const keepSearchIndexed: OnOpen = ({ quietWork }) => {
  quietWork.add(async (db) => (await indexDue(db, searchable, recordsInOneStep)) === recordsInOneStep)
}

/** Background work while the vault is open. */
export const onOpen: readonly OnOpen[] = [keepSearchIndexed]
