import { asDay, epochDay, isoDayOf } from '../measure.js'
import type { Host, Place } from '../problem.js'
import { openEdit } from '../what-if/edit.js'
import type { DeskState, PlaceWorth } from '../what-if/state.js'
import type { Kept } from '../what-if/take-back.js'
import { takeBack } from '../what-if/take-back.js'
import { write } from '../what-if/write-change.js'
import type { Idea, PlaceWorthCell } from './capacity.js'

const sizes: readonly number[] = [1, 2, 3, 4, 5, 6]
/** A place may as well open in the last month in which it is worth this share of one that is open from the start. */
const openShare = 0.9
/** Of one region so many sizes are tried: the list should not be one region alone. */
const sizesPerRegion = 2

export interface PlaceIdeas {
  readonly months: readonly string[]
  readonly cells: readonly PlaceWorthCell[]
  readonly ideas: readonly Idea[]
}

/** What one more place would be worth in each region, by size and by the month it opens in. */
export function placeIdeas(state: DeskState, plan: Kept, worthOf: (p: number) => PlaceWorth): PlaceIdeas {
  const { from, days } = state.model.problem
  const months = monthStarts(from, days)
  const edit = openEdit(state)
  const cells: PlaceWorthCell[] = []
  for (const [subRegion, host] of typicalHosts(state)) {
    if (!write(edit, { kind: 'ADD_HOST', host: newHost(host) })) throw new Error('a host like another has no new names')
    for (const sleeps of sizes) {
      const place = newPlace(host, sleeps, 0, days)
      write(edit, { kind: 'ADD_PLACE', place })
      const { backward } = worthOf(state.model.places.numberOf.get(place.id)!)
      cells.push({ subRegion, sleeps, likeHost: host.id, atMost: months.map(day => Math.round(backward[day]!)) })
    }
  }
  takeBack(edit, plan)
  const hosts = new Map(state.model.problem.hosts.map(host => [host.id, host]))
  const ideas = bestOfEach(cells).map((cell): Idea => {
    const host = hosts.get(cell.likeHost)!
    const month = opening(cell)
    return {
      capacity: {
        kind: 'PLACE',
        subRegion: cell.subRegion,
        sleeps: cell.sleeps,
        from: isoDayOf(from, months[month]!),
        likeHost: host.id,
      },
      changes: [
        { kind: 'ADD_HOST', host: newHost(host) },
        { kind: 'ADD_PLACE', place: newPlace(host, cell.sleeps, months[month]!, days) },
      ],
      price: cell.atMost[month]!,
    }
  })
  return { months: months.map(day => isoDayOf(from, day)), cells, ideas }
}

function opening({ atMost }: PlaceWorthCell): number {
  return atMost.findLastIndex(worth => worth >= openShare * atMost[0]!)
}

function bestOfEach(cells: readonly PlaceWorthCell[]): readonly PlaceWorthCell[] {
  const kept = new Map<string, number>()
  return cells
    .filter(cell => cell.atMost[0]! > 0)
    .toSorted((a, b) => b.atMost[0]! - a.atMost[0]! || (a.subRegion < b.subRegion ? -1 : 1) || a.sleeps - b.sleeps)
    .filter(({ subRegion }) => {
      const count = kept.get(subRegion) ?? 0
      kept.set(subRegion, count + 1)
      return count < sizesPerRegion
    })
}

/** By sub-region: its host with the most places, the first by id among equals. */
function typicalHosts({ model }: DeskState): ReadonlyMap<string, Host> {
  const found = new Map<string, { readonly host: Host; readonly places: number }>()
  for (const [, h] of [...model.hosts.numberOf].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const host = model.problem.hosts[h]!
    const country = model.problem.countries.find(({ code }) => code === host.country)!
    const places = model.hosts.places[h]!.length
    if (places > (found.get(country.subRegion)?.places ?? 0)) found.set(country.subRegion, { host, places })
  }
  return new Map([...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([subRegion, { host }]) => [subRegion, host]))
}

/** A host like another, with room for one household and no limits but that. */
function newHost(host: Host): Host {
  const offers = host.offers.map(offer => ({ ...offer, households: Math.max(1, offer.households) }))
  return { ...host, id: `${host.id.slice(0, 50)}.one-more`, maxHouseholds: 1, yearlyQuota: [], offers }
}

function newPlace(host: Host, sleeps: number, from: number, until: number): Place {
  return {
    id: `${host.id.slice(0, 50)}.one-more.${sleeps}`,
    host: newHost(host).id,
    sleeps,
    stepFree: true,
    womenOnly: false,
    childSafe: true,
    emergencyReserve: false,
    turnoverDays: 0,
    windows: [{ from: asDay(from), until: asDay(until) }],
    taken: [],
  }
}

/** Day numbers of the first day of the horizon and of every month that begins in it. */
function monthStarts(from: string, days: number): readonly number[] {
  const start = epochDay(from)!
  const [year, month] = from.split('-').map(Number)
  const starts = [0]
  for (let k = 1; ; k++) {
    const months = month! - 1 + k
    const iso = `${String(year! + Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`
    const day = epochDay(iso)! - start
    if (day >= days) return starts
    starts.push(day)
  }
}
