export { useSearch, type FoundRecord } from './use-search'
