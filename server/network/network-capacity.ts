import { daysFrom, firstOfMonth, type CalendarDay } from '../shared/calendar-day.js'
import { macroRegions, subRegions } from '../shared/geography.js'
import { banded, exactly, type Count } from './bands.js'
import type { NetworkCube, SubRegionCapacity } from './network-cube.js'

/** Place-months of a region in one month. */
export interface NetworkCell {
  /** First day of the month. */
  readonly month: CalendarDay
  readonly open: Count
  readonly held: Count
  readonly taken: Count
}

/** The capacity of a region. */
export interface NetworkRow {
  /** UN M49; 001 is the world. */
  readonly code: string
  readonly name: string
  readonly hostInstitutions: Count
  /** True when too few host institutions are in the region for a sum to hide each of them. */
  readonly withheld: boolean
  /** One for each month; none when withheld. */
  readonly cells: readonly NetworkCell[]
}

/** The capacity of the network, as some viewer sees it. */
export interface NetworkRows {
  readonly months: readonly CalendarDay[]
  readonly subRegions: readonly NetworkRow[]
  readonly macroRegions: readonly NetworkRow[]
  readonly total: NetworkRow
}

/** A sum over fewer host institutions is not published. */
const fewestHostInstitutions = 5

const WORLD = { code: '001', name: 'World' }

/**
 * The rows of a cube: exact to the nearest place-month, or for publication. Published sums are formed first and banded
 * then, totals like all others: a total that was the sum of what is shown would give away what is not. They are only
 * ever rounded down, because the rounded parts of a sum then never exceed the rounded sum: with rounding to the
 * nearest, two parts of 4.5 within a total of 9 would show that a withheld third part is nothing.
 */
export function networkRows({ months, subRegions: parts }: NetworkCube, shown: 'EXACT' | 'PUBLISHED'): NetworkRows {
  const row = (region: { code: string; name: string }, of: readonly SubRegionCapacity[]) =>
    networkRow({ region, of, months, shown })
  return {
    months,
    subRegions: parts.map(part => row({ code: part.code, name: subRegions.get(part.code)?.name ?? part.code }, [part])),
    macroRegions: macroRegions
      .map(region => ({ region, of: parts.filter(({ code }) => macroRegionOf(code) === region.code) }))
      .filter(({ of }) => of.length > 0)
      .map(({ region, of }) => row(region, of)),
    total: row(WORLD, parts),
  }
}

interface RowToShow {
  readonly region: { readonly code: string; readonly name: string }
  readonly of: readonly SubRegionCapacity[]
  readonly months: readonly CalendarDay[]
  readonly shown: 'EXACT' | 'PUBLISHED'
}

function networkRow({ region: { code, name }, of, months, shown }: RowToShow): NetworkRow {
  const count = shown === 'EXACT' ? exactly : banded
  const round = shown === 'EXACT' ? Math.round : Math.floor
  const hostInstitutions = sum(of.map(part => part.hostInstitutions))
  const withheld = shown === 'PUBLISHED' && hostInstitutions < fewestHostInstitutions
  const cells = months.map((month, index) => {
    const placeMonths = (figures: readonly (readonly number[])[]) =>
      count(round(inPlaceMonths(sum(figures.map(days => days[index] ?? 0)), month)))
    return {
      month,
      open: placeMonths(of.map(part => part.open)),
      held: placeMonths(of.map(part => part.held)),
      taken: placeMonths(of.map(part => part.taken)),
    }
  })
  return { code, name, hostInstitutions: count(hostInstitutions), withheld, cells: withheld ? [] : cells }
}

/** Place-days of a month in place-months, which need not be whole. */
function inPlaceMonths(placeDays: number, month: CalendarDay): number {
  return placeDays / daysFrom(month, firstOfMonth(month, 1))
}

function macroRegionOf(subRegion: string): string | undefined {
  return subRegions.get(subRegion)?.macroRegionCode
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}
