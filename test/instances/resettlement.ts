import type { Random } from '../../matching/random.js'
import { random } from '../../matching/random.js'
import type { FileCase, ProblemFile } from './builders.js'
import { host, person, place, problemFile, range } from './builders.js'

/** How many families there are of 1, 2, … 8 persons: 329 cases, 839 persons. */
const familySizes = [157, 35, 34, 41, 34, 21, 6, 1]
const cases = 329
const affiliates = 21
const fewestPersons = 4
const mostPersons = 131
/** Share of the affiliates that a case is compatible with, on average. */
const compatible = 0.635

const types = Array.from({ length: 12 }, (_, index) => `SUPPORT_${index}`)
const profiles = Array.from({ length: 60 }, (_, index) => `PROFILE_${index}`)

/**
 * An instance with the shape of a published year of refugee resettlement in one country: fiscal year 2017 of the data
 * set of D. Delacrétaz, S. D. Kominers, A. Teytelboym, "Matching Mechanisms for Refugee Resettlement", American Economic
 * Review 113, 2023. From it come how many cases and local affiliates there were, how large the families and the
 * affiliates, and to how many affiliates a case could go. Nobody of the data set is in here: everyone is drawn, and how
 * well an affiliate suits a family is the share of the support it wants that is offered there.
 *
 * An affiliate had room for so many *persons* in the year, whenever they came. A problem file knows no such room; but it
 * knows time, so here a person is a day: an affiliate with room for 40 has one place open for 40 days, a family of 4
 * stays for 4 of them, any 4 in a row, and families fit into an affiliate exactly when their days fit into its window.
 * Cases are numbered in the order they arrive.
 *
 * `persons` is the room of all affiliates together: 1,237 was stated, 839 is as many as arrived.
 */
export function resettlement({ seed, persons }: { seed: number; persons: number }): ProblemFile {
  const dice = random(seed)
  const room = capacities(persons)
  const hosts = room.map((_, index) => {
    const id = name('H', index)
    const generosity = 2 + dice.below(6)
    return host(id, {
      groups: profiles.filter(() => dice.next() < compatible),
      offers: some(dice, types, generosity).map(type => ({ type, households: cases })),
      maxHouseholds: cases,
    })
  })
  return problemFile({
    until: range(0, mostPersons).until,
    arrivalGridDays: 1,
    // What counts is how well the affiliate suits the family; its place in the window means nothing.
    policy: {
      riskBase: [0, 0, 0, 0, 0],
      fit: { offset: 20, language: 0, region: 0, scope: 0, accompaniment: 1000, spareBed: 0, spareBedMax: 0 },
    },
    hosts,
    places: room.map((days, index) =>
      place(name('P', index), name('H', index), { sleeps: familySizes.length, windows: [range(0, days)] }),
    ),
    cases: sizesInOrder(dice).map((size, index) => family(dice, name('C', index), size)),
  })
}

function family(dice: Random, id: string, size: number): FileCase {
  return person(id, {
    group: profiles[dice.below(profiles.length)]!,
    householdSize: size,
    desired: some(dice, types, 1 + dice.below(3)),
    earliest: range(0, 1).from,
    neededBy: range(0, mostPersons).until,
    latest: range(0, mostPersons).until,
    stay: { minDays: size, desiredDays: size },
  })
}

/** The sizes of the families in the order they arrive. */
function sizesInOrder(dice: Random): readonly number[] {
  const sizes = familySizes.flatMap((count, index) => Array.from({ length: count }, () => index + 1))
  for (let left = sizes.length - 1; left > 0; left--) {
    const other = dice.below(left + 1)
    const size = sizes[left]!
    sizes[left] = sizes[other]!
    sizes[other] = size
  }
  return sizes
}

/** Rooms from the least to the most, rising ever faster, with the sum asked for. */
function capacities(persons: number): readonly number[] {
  const steps = Array.from({ length: affiliates }, (_, index) => index / (affiliates - 1))
  const scale = persons / 1237
  const sumAt = (bend: number): readonly number[] =>
    steps.map(step => Math.round(scale * (fewestPersons + (mostPersons - fewestPersons) * step ** bend)))
  let bend = 0.5
  while (sumAt(bend).reduce((sum, room) => sum + room, 0) > persons) bend += 0.001
  return sumAt(bend)
}

function some<T>(dice: Random, items: readonly T[], count: number): T[] {
  const left = [...items]
  while (left.length > Math.min(count, items.length)) left.splice(dice.below(left.length), 1)
  return left
}

function name(letter: string, index: number): string {
  return `${letter}${String(index).padStart(3, '0')}`
}
