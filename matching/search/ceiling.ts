export { ceilingOf } from '../field/ceiling.js'
export type { Ceiling } from '../field/ceiling.js'
