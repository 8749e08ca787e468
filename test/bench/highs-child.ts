import { readFileSync } from 'node:fs'
import type { ProblemFile } from '../instances/builders.js'
import { openNetwork } from '../instances/contract/network.js'
import { timeIndexed } from './time-indexed.js'

/** `highs-child.js problem.json`: solves the time-indexed model with HiGHS and prints its optimum. */
// The package's types name its default export once more than its module does.
const module = await import('highs')
const loadHighs = module.default as unknown as typeof module.default.default
const file = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as ProblemFile
const { columns, limits, starts, rows, values } = timeIndexed(openNetwork(file))
const highs = await loadHighs()
const { constants } = highs
const optimum = highs.withModel(
  {
    numCols: columns.length,
    numRows: limits.length,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(columns, ({ points }) => points),
    colLower: new Float64Array(columns.length),
    colUpper: new Float64Array(columns.length).fill(1),
    rowLower: new Float64Array(limits.length).fill(-highs.infinity),
    rowUpper: Float64Array.from(limits),
    matrix: { format: 'csc', numRows: limits.length, numCols: columns.length, starts, indices: rows, values },
    integrality: Array.from(columns, () => constants.variableType.integer),
  },
  model => {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.5 })
    model.run()
    const solved = model.getModelStatus() === constants.modelStatus.optimal
    return solved ? Math.round(model.getObjectiveValue()) : null
  },
)
process.stdout.write(JSON.stringify({ optimum, columns: columns.length, rows: limits.length }))
