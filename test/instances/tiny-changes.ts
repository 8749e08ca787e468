import fc from 'fast-check'
import type { ProblemFile } from './builders.js'
import { day, range } from './builders.js'
import { tinyProblem } from './tiny.js'

/** A change as it stands in a `leeward-changes/1` file. */
export type ChangeEntry = Readonly<Record<string, unknown>>

/** What a change is made of: which kind, which entities, and a second problem to borrow new entities from. */
interface Draw {
  readonly kind: number
  readonly at: number
  readonly other: number
  readonly from: number
  readonly days: number
  readonly amount: number
}

const draw: fc.Arbitrary<Draw> = fc.record({
  kind: fc.nat({ max: 15 }),
  at: fc.nat({ max: 11 }),
  other: fc.nat({ max: 11 }),
  from: fc.nat({ max: 14 }),
  days: fc.integer({ min: 3, max: 9 }),
  amount: fc.integer({ min: 0, max: 2500 }),
})

/** A tiny problem and changes to it, some of which may speak of what is not there (any more). */
export function tinyChanges({ most = 4 }: { most?: number } = {}): fc.Arbitrary<{
  file: ProblemFile
  entries: readonly ChangeEntry[]
}> {
  return fc
    .record({
      file: tinyProblem({ pins: true }),
      store: tinyProblem(),
      draws: fc.array(draw, { minLength: 1, maxLength: most }),
    })
    .map(({ file, store, draws }) => ({ file, entries: draws.map((one, index) => entryOf(file, store, one, index)) }))
}

function entryOf(file: ProblemFile, store: ProblemFile, { kind, at, other, from, days, amount }: Draw, index: number) {
  const pick = <T>(list: readonly T[], k: number): T => list[k % list.length]!
  const c = pick(file.cases, at).id
  const p = pick(file.places, other).id
  const h = pick(file.hosts, other).id
  const entries: readonly ChangeEntry[] = [
    { add: { case: { ...pick(store.cases, at), id: `N${index}` } } },
    { add: { case: { ...pick(store.cases, at), id: `N${index}` } } },
    { remove: { case: c } },
    { change: { case: c, to: { ...pick(store.cases, at), id: undefined } } },
    { add: { place: { ...pick(store.places, at), id: `Q${index}`, host: h } } },
    { remove: { place: p } },
    { change: { place: p, to: { windows: pick(store.places, at).windows, sleeps: pick(store.places, at).sleeps } } },
    { change: { host: h, to: { maxHouseholds: at % 3, offers: pick(store.hosts, at).offers } } },
    { change: { host: h, to: { ...pick(store.hosts, at), id: undefined } } },
    { pin: { case: c, place: p, ...range(from, from + days) } },
    { unpin: { case: c } },
    { exclude: { case: c, place: p } },
    { exclude: { case: c, host: h } },
    { include: { case: c, place: p } },
    { budget: file.budget && { ...file.budget, amount } },
    { add: { window: { place: p, from: day(32), until: day(39) } } },
  ]
  return JSON.parse(JSON.stringify(entries[kind])) as ChangeEntry
}
