import { readFileSync } from 'node:fs'
import type { ProblemFile } from '../instances/builders.js'
import { openNetwork } from '../instances/contract/network.js'
import { greedyByPriority } from './greedy.js'

/** `greedy-child.js problem.json`: prints the points of going by priority. */
const file = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as ProblemFile
process.stdout.write(JSON.stringify({ score: greedyByPriority(openNetwork(file)) }))
