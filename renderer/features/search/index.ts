export { useSearch, type FoundRecord, type Found } from './use-search'
