export { Access, isThere, recordOf } from './access'
export { assignDossier } from './assign-dossier'
