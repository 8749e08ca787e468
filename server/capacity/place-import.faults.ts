import type { InvalidInput } from '../shared/invalid-input.js'
import type { ChangePlaceRefusal, RegisterPlaceRefusal } from './place.errors.js'
import { columnOf, type PlaceRow } from './place-sheet.js'
import type { RowFault } from './sheet.js'
import { inWords, kindInWords } from './wording.js'

export const noSuchHost = 'There is no host institution of this name.'
const labelTaken = 'The host institution has a place of this name.'

/** Why the place of a row was not registered, by column. */
export function registerFaults(row: number, refusal: RegisterPlaceRefusal): RowFault[] {
  switch (refusal.kind) {
    case 'InvalidDetails':
      return invalid(row, refusal.faults)
    case 'LabelTaken':
      return [{ row, column: 'place', message: labelTaken }]
    case 'NotFound':
      return [{ row, column: 'host_institution', message: noSuchHost }]
  }
}

/** Why the place of a row was not changed, by column. */
export function changeFaults({ row, version }: PlaceRow, refusal: ChangePlaceRefusal): RowFault[] {
  switch (refusal.kind) {
    case 'InvalidDetails':
      return invalid(row, refusal.faults)
    case 'LabelTaken':
      return [{ row, column: 'place', message: labelTaken }]
    case 'NotFound':
      return [{ row, column: 'place_id', message: 'The host institution has no such place.' }]
    case 'PlaceChanged': {
      const message =
        version === null
          ? 'To change a place, leave the version as it was exported; it tells whether somebody else has changed the place since.'
          : 'The place was changed after the file was saved; save it again and change it there.'
      return [{ row, column: 'version', message }]
    }
    case 'PlacePromised': {
      const { kind, during } = refusal.household
      const message = `The place is ${kindInWords[kind]} ${inWords(during)}; until then it may not become less than the household was promised.`
      return refusal.takenBack.map(name => ({ row, column: columnOf[name], message }))
    }
  }
}

function invalid(row: number, faults: readonly InvalidInput[]): RowFault[] {
  return faults.map(({ path, message }) => ({
    row,
    column: columnOf[path.at(-1) as keyof typeof columnOf] ?? null,
    message,
  }))
}
