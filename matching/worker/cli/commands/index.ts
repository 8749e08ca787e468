import type { Command } from '../command.js'
import { capacityCommand } from './capacity.js'
import { compareCommand } from './compare.js'
import { explainCommand } from './explain.js'
import { fairnessCommand } from './fairness.js'
import { generateCommand } from './generate.js'
import { rankCommand } from './rank.js'
import { schemaCommand } from './schema.js'
import { simulateCommand } from './simulate.js'
import { solveCommand } from './solve.js'
import { validateCommand } from './validate.js'
import { whatIfCommand } from './what-if.js'

/** Every command, in the order the help lists them. */
export const commands: readonly Command[] = [
  solveCommand,
  validateCommand,
  explainCommand,
  rankCommand,
  whatIfCommand,
  capacityCommand,
  compareCommand,
  fairnessCommand,
  generateCommand,
  simulateCommand,
  schemaCommand,
]
