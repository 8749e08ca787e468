import { main } from './cli/main.js'
import { processTerminal } from './cli/terminal.js'

process.exitCode = main(process.argv.slice(2), processTerminal)
