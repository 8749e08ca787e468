import { readdirSync, readFileSync } from 'node:fs'
import type { Horizon } from '../../../server/calendar-reading/calendar-reading.js'
import { projectRoot } from '../../support/paths.js'
import { horizon, summer } from './calendars.js'

/** A file as an exporter, a broken line or an attacker writes it, and what must be read in it. */
export interface CorpusFile {
  readonly name: string
  /** What is special about it. */
  readonly about: string
  readonly horizon: Horizon
  /** `05-04..05-06`, half-open, by first day. */
  readonly taken: readonly string[]
  /** `UnknownZone 05-03..05-06`. */
  readonly doubts: readonly string[]
  readonly refused: readonly string[]
}

const FOLDER = `${projectRoot}test/server/calendar-reading/corpus/`

/** The files that lie there, whether anything is expected of them or not. */
export const corpusNames: readonly string[] = readdirSync(FOLDER)
  .filter(name => name.endsWith('.ics'))
  .map(name => name.slice(0, -'.ics'.length))

export function corpusBytes(name: string): Uint8Array {
  return readFileSync(`${FOLDER}${name}.ics`)
}

/** What is expected, from `corpus/expected.txt`. Where no place is named, it is Berlin from May to July 2026. */
export const corpus: readonly CorpusFile[] = readFileSync(`${FOLDER}expected.txt`, 'utf8')
  .trim()
  .split(/\n(?=\S)/)
  .map(expectedIn)

function expectedIn(row: string): CorpusFile {
  const [, name, about] = /^([a-z0-9.-]+): (.+)$/m.exec(row)!
  const words = (label: string) =>
    (new RegExp(`^  ${label}: (.+)$`, 'm').exec(row)?.[1] ?? '').split(' ').filter(Boolean)
  const [zone, from, until] = words('place')
  const doubts = words('doubts')
  return {
    name: name!,
    about: about!,
    horizon: zone ? horizon(from!, until!, zone) : summer,
    taken: words('taken'),
    doubts: doubts.flatMap((word, at) => (at % 2 ? [] : [`${word} ${doubts[at + 1]}`])),
    refused: words('refused'),
  }
}
