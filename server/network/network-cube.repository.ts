import type { EntityManager } from 'typeorm'
import { firstOfMonth, type CalendarDay } from '../shared/calendar-day.js'
import { countries } from '../shared/geography.js'
import type { NetworkCube } from './network-cube.js'

export interface NetworkCubeRepository {
  /** The capacity of the whole network in some months, from the one of a day. */
  cube(span: { readonly from: CalendarDay; readonly months: number }): Promise<NetworkCube>
}

/** One figure of one sub-region in one month; a sub-region without any window has one row without a month. */
interface Cell {
  readonly region: string
  readonly hosts: number
  readonly month: number | null
  readonly open: number
  readonly held: number
  readonly taken: number
}

export function networkCubeRepository(tx: EntityManager): NetworkCubeRepository {
  return {
    async cube({ from, months: count }) {
      const months = Array.from({ length: count }, (_, index) => firstOfMonth(from, index))
      const known = [...countries.values()]
      const cells: Cell[] = await tx.query(CUBE, [
        months,
        months.map(month => firstOfMonth(month, 1)),
        known.map(country => country.code),
        known.map(country => country.subRegion.code),
      ])
      return { months, subRegions: regionsOf(cells, count) }
    },
  }
}

/**
 * Windows of a place never overlap, nor do occupancies, so days can be added up by intersecting ranges. Only days that
 * are offered count, also for what is held or taken; blocked and imported days are merely not open.
 */
const CUBE = `
  WITH month AS (
    SELECT number - 1 AS number, daterange(first, until) AS days
    FROM unnest($1::date[], $2::date[]) WITH ORDINALITY AS m (first, until, number)
  ), region_of AS (
    SELECT * FROM unnest($3::text[], $4::text[]) AS r (country, region)
  ), region AS (
    SELECT region, count(*) AS hosts FROM host_institution JOIN region_of USING (country) GROUP BY region
  ), offered AS (
    SELECT region_of.region, month.number AS month, place.id AS place_id, availability_window.during * month.days AS days
    FROM availability_window
      JOIN month ON month.days && availability_window.during
      JOIN place ON place.id = availability_window.place_id
      JOIN host_institution ON host_institution.id = place.host_id
      JOIN region_of USING (country)
  ), used AS (
    SELECT offered.*,
      coalesce(sum(upper(o.days) - lower(o.days)), 0) AS occupied,
      coalesce(sum(upper(o.days) - lower(o.days)) FILTER (WHERE o.kind = 'HOLD'), 0) AS held,
      coalesce(sum(upper(o.days) - lower(o.days)) FILTER (WHERE o.kind = 'STAY'), 0) AS taken
    FROM offered
      LEFT JOIN LATERAL (
        SELECT kind, during * offered.days AS days FROM occupancy
        WHERE occupancy.place_id = offered.place_id AND during && offered.days
      ) o ON true
    GROUP BY offered.region, offered.month, offered.place_id, offered.days
  )
  SELECT region, region.hosts::int AS hosts, month::int AS month,
    coalesce(sum(upper(days) - lower(days) - occupied), 0)::int AS open,
    coalesce(sum(held), 0)::int AS held, coalesce(sum(taken), 0)::int AS taken
  FROM region LEFT JOIN used USING (region)
  GROUP BY region, region.hosts, month
  ORDER BY region, month`

function regionsOf(cells: readonly Cell[], months: number): NetworkCube['subRegions'] {
  const regions = new Map<string, { hosts: number; open: number[]; held: number[]; taken: number[] }>()
  for (const { region, hosts, month, ...figures } of cells) {
    const empty = () => Array.from({ length: months }, () => 0)
    const row = regions.get(region) ?? { hosts, open: empty(), held: empty(), taken: empty() }
    regions.set(region, row)
    if (month === null) continue
    row.open[month] = figures.open
    row.held[month] = figures.held
    row.taken[month] = figures.taken
  }
  return [...regions].map(([code, { hosts, ...figures }]) => ({ code, hostInstitutions: hosts, ...figures }))
}
