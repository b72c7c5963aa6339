import type { DomainHandlers } from '../context'
import { find } from './find'
import type { Searchable } from './index-due'

export { dossierDueForSearch, dueForSearch, forgetRecord } from './due'
export { indexDue, type Searchable } from './index-due'
export type { SearchText } from './search-text'

/** @param searchable how the words of each kind of record are read */
export const searchHandlers = (searchable: Searchable): DomainHandlers<'search'> => ({
  find: (wanted, context) => find(context.db, searchable, context, wanted)
})
