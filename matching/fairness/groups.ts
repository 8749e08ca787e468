import type { Case, Problem } from '../problem.js'
import type { Dimension } from './report-types.js'
import { dimensions } from './report-types.js'

/** Some cases that are alike in one way: numbers of cases, ascending. */
export interface Group {
  readonly dimension: Dimension
  readonly value: string
  readonly members: readonly number[]
}

/** Every case once in every dimension; by dimension, then value. */
export function groupsOf(problem: Problem): readonly Group[] {
  const subRegions = new Map(problem.countries.map(({ code, subRegion }) => [code, subRegion]))
  return dimensions.flatMap(dimension => {
    const members = new Map<string, number[]>()
    for (const [c, person] of problem.cases.entries()) {
      const value = valueOf[dimension](person, subRegions)
      const list = members.get(value)
      if (list === undefined) members.set(value, [c])
      else list.push(c)
    }
    return [...members]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, list]): Group => ({ dimension, value, members: list }))
  })
}

const largeFamily = 5

const valueOf: Readonly<Record<Dimension, (person: Case, subRegions: ReadonlyMap<string, string>) => string>> = {
  GROUP: ({ group }) => group,
  GENDER: ({ woman }) => (woman ? 'WOMAN' : 'OTHER'),
  HOUSEHOLD_SIZE: ({ householdSize }) => (householdSize >= largeFamily ? `${largeFamily}+` : String(householdSize)),
  ORIGIN: ({ origin }, subRegions) => subRegions.get(origin)!,
  RISK: ({ risk }) => String(risk),
}
