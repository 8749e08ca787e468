import { main } from './cli/main.js'
import { isLong, runApart } from './cli/apart.js'
import { processTerminal } from './cli/terminal.js'

const args = process.argv.slice(2)
process.exitCode = await (isLong(args) ? runApart(args) : main(args, processTerminal()))
