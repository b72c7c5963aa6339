export { recordIcons } from './record-icons'
export { useRecordName } from './use-record-name'
export { useRecordTitle } from './use-record-title'
