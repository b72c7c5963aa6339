export { errors } from '../../client/words.nl'
export { locking } from '../../features/locking/words.nl'
