import { idOf, toGlobalId } from '../shared/global-id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Place } from './place.js'
import type { PlaceDetails } from './place-details.js'
import { cellReader, type RowFault, type SheetRow } from './sheet.js'

/** The columns of a file of places, in the order in which they are written; all are needed to read one. */
export const placeColumns = [
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

/** A place as a row of a file. */
export function placeCells(place: Place, { hostName }: { hostName: string }): string[] {
  return [
    hostName,
    place.label,
    String(place.sleeps),
    yesOrNo(place.stepFree),
    yesOrNo(place.childSafe),
    yesOrNo(place.womenOnly),
    yesOrNo(place.emergencyReserve),
    String(place.turnoverDays),
    toGlobalId('Place', place.id),
  ]
}

/** What a row says of a place. */
export interface PlaceRow {
  readonly row: number
  readonly hostName: string
  readonly attributes: PlaceDetails['place']
  /** The place it is about; null for a new one. */
  readonly placeId: string | null
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
  if (cells.host_institution === '') read.fault('host_institution', 'Name the host institution.')
  return read.faults.length > 0
    ? refuse(read.faults)
    : success({ row, hostName: cells.host_institution, attributes, placeId })
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no'
}
