import { readFileSync } from 'node:fs'
import { command } from '../command.js'
import { exitCodes } from '../terminal.js'

const documents = ['problem', 'solution', 'changes'] as const

export const schemaCommand = command({
  name: 'schema',
  files: [documents.join('|')],
  what: 'Prints the JSON Schema (draft 2020-12) of a kind of file.',
  options: {},
  run: ({ terminal, files: [asked] }) => {
    const name = documents.find(candidate => candidate === asked)
    if (name === undefined) return `there is a schema of ${documents.join(', of ')}, not of ${JSON.stringify(asked)}`
    // Published beside the source; this file runs from `build/matching/worker/cli/commands/`.
    terminal.print(readFileSync(new URL(`../../../../../matching/${name}.schema.json`, import.meta.url), 'utf8'))
    return exitCodes.ok
  },
})
