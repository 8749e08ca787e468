import type { Item, PlanFault } from './faults.js'
import { isItem, shown } from './faults.js'
import type { LookUp } from './look-up.js'

/** Every case is in exactly one of the two lists, once, and both are sorted by case id. */
export function listFaults(lookUp: LookUp, plan: Item, placed: ReadonlySet<string>): readonly PlanFault[] {
  const faults: PlanFault[] = []
  for (const list of ['assignments', 'unassigned']) {
    const names = idsIn(plan[list])
    const at = names.findIndex((name, index) => index > 0 && name < names[index - 1]!)
    if (at >= 0) faults.push({ fault: 'NOT_SORTED', detail: `$.${list}[${at}] must be sorted by case id` })
  }
  const { unassigned } = plan
  if (unassigned === undefined) return faults
  if (!Array.isArray(unassigned)) return [...faults, { fault: 'MALFORMED', detail: '$.unassigned must be a list' }]
  const left = new Set<string>()
  for (const [index, entry] of unassigned.entries()) {
    const id: unknown = isItem(entry) ? entry['case'] : undefined
    const at = `$.unassigned[${index}]`
    if (typeof id !== 'string')
      faults.push({ fault: 'MALFORMED', detail: `${at}.case must be an id, not ${shown(id)}` })
    else if (!lookUp.cases.has(id)) faults.push({ fault: 'UNKNOWN_CASE', case: id, detail: at })
    else if (left.has(id)) faults.push({ fault: 'CASE_TWICE', case: id, detail: 'unassigned twice' })
    else if (placed.has(id)) faults.push({ fault: 'CASE_TWICE', case: id, detail: 'placed and unassigned' })
    if (typeof id === 'string') left.add(id)
  }
  for (const id of lookUp.cases.keys())
    if (!placed.has(id) && !left.has(id)) faults.push({ fault: 'CASE_MISSING', case: id, detail: 'in neither list' })
  return faults
}

function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown) => {
    const id = isItem(entry) ? entry['case'] : undefined
    return typeof id === 'string' ? [id] : []
  })
}
