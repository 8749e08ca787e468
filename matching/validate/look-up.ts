import type { FileCase, FileExclusion, FileHost, FilePin, FilePlace, ProblemFile } from '../problem-file.js'

/** The problem by its ids, so that a plan of a hundred thousand cases is looked at in moments. */
export interface LookUp {
  readonly problem: ProblemFile
  readonly cases: ReadonlyMap<string, FileCase>
  readonly places: ReadonlyMap<string, FilePlace>
  readonly hosts: ReadonlyMap<string, FileHost>
  readonly pinsOf: (caseId: string) => readonly FilePin[]
  readonly exclusionsOf: (caseId: string) => readonly FileExclusion[]
}

export function lookUpIn(problem: ProblemFile): LookUp {
  const pins = grouped(problem.pins, pin => pin.case)
  const exclusions = grouped(problem.exclusions, exclusion => exclusion.case)
  return {
    problem,
    cases: new Map(problem.cases.map(person => [person.id, person])),
    places: new Map(problem.places.map(place => [place.id, place])),
    hosts: new Map(problem.hosts.map(host => [host.id, host])),
    pinsOf: id => pins.get(id) ?? [],
    exclusionsOf: id => exclusions.get(id) ?? [],
  }
}

export function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
