export { recordIcons } from './record-icons'
