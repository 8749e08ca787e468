import { flag, text, whole } from '../options.js'

/** Options several commands have, worded once. */
export const json = flag('Prints one JSON object on standard output.')
export const quiet = flag('Says nothing of how it goes.')
export const out = text({ value: 'file', what: 'Where the solution goes; - is standard output.' })
export const seed = whole({
  value: 'n',
  what: 'Equal problem and seed give equal bytes.',
  minimum: Number.MIN_SAFE_INTEGER,
  fallback: 1,
})
export const caseId = text({ value: 'id', what: 'The case asked about.' })
