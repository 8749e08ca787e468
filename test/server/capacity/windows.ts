import { randomUUID } from 'node:crypto'
import type { AvailabilityWindow } from '../../../server/capacity/availability-window.js'
import { forAnyone, type Household } from '../../../server/capacity/window-conditions.js'
import type { Stay } from '../../../server/shared/stay.js'

/** A window for anyone, with everything a test does not care about. */
export function windowOn(
  during: Stay,
  more: Partial<AvailabilityWindow> & { readonly placeId: string },
): AvailabilityWindow {
  return {
    id: randomUUID(),
    during,
    createdAt: new Date(0),
    version: 1,
    source: 'STAFF',
    batchId: null,
    ...forAnyone,
    ...more,
  }
}

/** A grown-up who comes alone. */
export const somebody: Household = { size: 1, ageBands: ['ADULT'], languages: ['es'] }
