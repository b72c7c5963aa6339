export { errors } from '../../client/words.fr'
export { locking } from '../../features/locking/words.fr'
