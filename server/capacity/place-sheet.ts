import { idOf, toGlobalId } from '../shared/global-id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Place } from './place.js'
import type { PlaceDetails } from './place-details.js'
import { cellReader, type RowFault, type SheetRow } from './sheet.js'

/** The columns that a file of places needs to be read. */
export const neededPlaceColumns = [
  'host_institution',
  'place',
  'sleeps',
  'step_free',
  'child_safe',
  'women_only',
  'emergency_reserve',
  'turnover_days',
  'place_id',
] as const

/** The columns of a file of places, in the order in which they are written. */
export const placeColumns = [...neededPlaceColumns, 'version'] as const

export type PlaceColumn = (typeof placeColumns)[number]

/** The column of each attribute. */
export const columnOf: Readonly<Record<keyof PlaceDetails['place'], PlaceColumn>> = {
  label: 'place',
  sleeps: 'sleeps',
  stepFree: 'step_free',
  childSafe: 'child_safe',
  womenOnly: 'women_only',
  emergencyReserve: 'emergency_reserve',
  turnoverDays: 'turnover_days',
}

const attributesInOrder = Object.keys(columnOf) as (keyof typeof columnOf)[]

/** A place as a row of a file. */
export function placeCells(place: Place, { hostName }: { hostName: string }): string[] {
  return [
    hostName,
    ...attributesInOrder.map(name => cellOf(place[name])),
    toGlobalId('Place', place.id),
    String(place.version),
  ]
}

/** An attribute as it stands in a file. */
export function cellOf(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

/** What a row says of a place. */
export interface PlaceRow {
  readonly row: number
  readonly hostName: string
  readonly attributes: PlaceDetails['place']
  /** The place it is about; null for a new one. */
  readonly placeId: string | null
  /** The version of the place that was saved; null when the file does not say. */
  readonly version: number | null
}

/** What a row says, or everything that is wrong with it. */
export function placeRow(sheetRow: SheetRow<PlaceColumn>): Result<PlaceRow, readonly RowFault[]> {
  const { row, cells } = sheetRow
  const read = cellReader(sheetRow)
  const attributes = {
    label: cells.place,
    sleeps: read.count('sleeps') ?? 0,
    stepFree: read.yes('step_free') ?? false,
    childSafe: read.yes('child_safe') ?? false,
    womenOnly: read.yes('women_only') ?? false,
    emergencyReserve: read.yes('emergency_reserve') ?? false,
    turnoverDays: read.count('turnover_days') ?? 0,
  }
  const placeId = cells.place_id === '' ? null : idOf('Place', cells.place_id)
  if (cells.place_id !== '' && placeId === null)
    read.fault('place_id', 'This names no place; leave it as it was exported, or empty for a new place.')
  const version = cells.version === '' ? null : read.count('version')
  if (cells.host_institution === '') read.fault('host_institution', 'Name the host institution.')
  return read.faults.length > 0
    ? refuse(read.faults)
    : success({ row, hostName: cells.host_institution, attributes, placeId, version })
}
