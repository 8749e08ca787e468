import { createWriteStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { gunzipSync } from 'node:zlib'
import type { GenerateOptions, Size } from '../../matching/index.js'
import { generateText } from '../../matching/index.js'
import { projectRoot } from '../support/paths.js'

/** One problem to measure: a reference file, or what the generator makes. */
export interface Instance {
  /** What it is called in tables, and what a result is kept under. */
  readonly name: string
  /** Which targets it is read against. */
  readonly size: Size
  readonly source: { readonly reference: string } | { readonly seed: number; readonly options?: GenerateOptions }
}

export interface KnownValues {
  readonly value: number
  readonly bound: number
  readonly greedy?: number
}

const referenceFolder = join(projectRoot, 'test/instances/reference')

export function reference(name: string): Instance {
  return { name: `reference ${name}`, size: name.slice(0, 1) as Size, source: { reference: name } }
}

export function generated(size: Size, seed: number, options: GenerateOptions = {}): Instance {
  const { scarcity, arrivalGridDays, cases } = options
  const name = [
    cases === undefined ? size : `${cases.toLocaleString('en')} cases`,
    `seed ${seed}`,
    ...(scarcity === undefined ? [] : [`scarcity ${scarcity}`]),
    ...(arrivalGridDays === undefined
      ? []
      : [`arrivals every ${arrivalGridDays === 1 ? 'day' : `${arrivalGridDays} days`}`]),
  ].join(', ')
  return { name, size, source: { seed, options } }
}

/** The best value and bound known before for a reference instance. */
export function knownValues({ source }: Instance): KnownValues | undefined {
  if (!('reference' in source)) return undefined
  const all = JSON.parse(readFileSync(join(referenceFolder, 'known.json'), 'utf8')) as Record<string, KnownValues>
  return all[source.reference]
}

/** Writes the problem file of an instance into the folder and answers its path. */
export async function writeInstance({ name, size, source }: Instance, folder: string): Promise<string> {
  const path = join(folder, `${name.replaceAll(/[^\w.]+/g, '-')}.json`)
  if ('reference' in source)
    writeFileSync(path, gunzipSync(readFileSync(join(referenceFolder, `${source.reference}.json.gz`))))
  else {
    const pieces = Readable.from(generateText(size, source.seed, source.options))
    await finished(pieces.pipe(createWriteStream(path)))
  }
  return path
}
