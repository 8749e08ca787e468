import type { Item, PlanFault } from './faults.js'
import { isItem, shown } from './faults.js'
import type { PlainTerms } from './value.js'
import { pointsOf } from './value.js'

/** Gaps written with few digits are still right. */
const gapTolerance = 1e-6

/** What the file says a stay is worth, against what it is worth. */
export function worthFaults(
  said: Item,
  terms: PlainTerms,
  where: Pick<PlanFault, 'case' | 'place'>,
): readonly PlanFault[] {
  const faults: PlanFault[] = []
  const points = pointsOf(terms)
  if (said['points'] !== undefined && said['points'] !== points)
    faults.push({ fault: 'WRONG_POINTS', ...where, detail: `${shown(said['points'])} instead of ${points}` })
  for (const detail of wrongTerms(said['terms'], terms)) faults.push({ fault: 'WRONG_TERMS', ...where, detail })
  return faults
}

function wrongTerms(said: unknown, terms: PlainTerms): readonly string[] {
  if (said === undefined) return []
  if (!isItem(said)) return [`must be an object, not ${shown(said)}`]
  return Object.entries<number>({ ...terms })
    .filter(([name, points]) => said[name] !== points)
    .map(([name, points]) => `${name}: ${shown(said[name])} instead of ${points}`)
}

interface Sums {
  readonly terms: readonly PlainTerms[]
  readonly placed: number
  readonly cases: number
}

/** The score by level and term, the bound, the gap and the counts. Members that are not there are not at fault. */
export function sumFaults(plan: Item, { terms, placed, cases }: Sums): readonly PlanFault[] {
  const sum = (names: readonly (keyof PlainTerms)[]): number =>
    terms.reduce((total, of) => total + names.reduce((points, name) => points + of[name], 0), 0)
  const protection = sum(['arrival', 'shortStay'])
  const comfort = sum(['offset', 'language', 'region', 'scope', 'accompaniment', 'spareBeds'])
  const total = protection + comfort
  const faults: PlanFault[] = []
  const score = plan['score']
  if (score !== undefined && !isItem(score)) faults.push({ fault: 'MALFORMED', detail: '$.score must be an object' })
  if (isItem(score)) {
    for (const [name, right] of Object.entries({ total, protection, comfort }))
      if (score[name] !== undefined && score[name] !== right)
        faults.push({ fault: 'WRONG_SCORE', detail: `${name}: ${shown(score[name])} instead of ${right}` })
    for (const detail of wrongTerms(score['terms'], summed(terms))) faults.push({ fault: 'WRONG_SCORE', detail })
  }
  faults.push(...boundFaults(plan, total))
  const statistics = isItem(plan['statistics']) ? plan['statistics'] : {}
  for (const [name, right] of Object.entries({ placed, cases }))
    if (statistics[name] !== undefined && statistics[name] !== right)
      faults.push({ fault: 'WRONG_COUNT', detail: `${name}: ${shown(statistics[name])} instead of ${right}` })
  return faults
}

function summed(terms: readonly PlainTerms[]): PlainTerms {
  const total = {
    arrival: 0,
    shortStay: 0,
    offset: 0,
    language: 0,
    region: 0,
    scope: 0,
    accompaniment: 0,
    spareBeds: 0,
  }
  for (const one of terms) for (const name of Object.keys(total) as (keyof PlainTerms)[]) total[name] += one[name]
  return total
}

function boundFaults({ bound, gap }: Item, score: number): readonly PlanFault[] {
  const faults: PlanFault[] = []
  if (bound === undefined) return faults
  if (typeof bound !== 'number')
    return [{ fault: 'MALFORMED', detail: `$.bound must be a number, not ${shown(bound)}` }]
  if (!(bound >= score)) faults.push({ fault: 'BOUND_BELOW_SCORE', detail: `bound ${bound}, score ${score}` })
  if (gap === undefined) return faults
  // Pins can make the bound small or negative: the gap is then a share of its size, or of 1.
  const right = Math.max(0, bound - score) / Math.max(1, Math.abs(bound))
  if (typeof gap !== 'number' || !(Math.abs(gap - right) <= gapTolerance))
    faults.push({ fault: 'WRONG_GAP', detail: `${shown(gap)} instead of ${right}` })
  return faults
}
