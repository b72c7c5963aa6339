export { Access, isThere, recordOf, type Part } from './access'
export { assignDossier } from './assign-dossier'
