export { errors } from '../../client/words.en'
export { locking } from '../../features/locking/words.en'
