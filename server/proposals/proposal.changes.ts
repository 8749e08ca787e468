import type { EntityManager } from 'typeorm'
import { placeReader } from '../capacity/place.reader.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import { hostReader } from '../hosts/host.reader.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { Proposal } from './proposal.js'
import { changesSince } from './staleness.js'

/** What changed since each of these proposals was made, by identifier, with three queries for all of them. */
export async function changesOf(
  tx: EntityManager,
  proposals: readonly Proposal[],
  today: CalendarDay,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const unique = (ids: readonly string[]) => [...new Set(ids)]
  const cases = byId(await relocationCaseReader(tx).byIds(unique(proposals.map(({ caseId }) => caseId))))
  const places = byId(await placeReader(tx).byIds(unique(proposals.map(({ placeId }) => placeId))))
  const hosts = byId(await hostReader(tx).byIds(unique(proposals.map(({ hostId }) => hostId))))
  return new Map(
    proposals.map(proposal => {
      const relocationCase = cases.get(proposal.caseId)!
      const [place, host] = [places.get(proposal.placeId)!, hosts.get(proposal.hostId)!]
      return [proposal.id, changesSince(proposal, { relocationCase, place, host, today })]
    }),
  )
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item.id, item]))
}
