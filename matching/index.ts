export { readProblem } from './problem.js'
