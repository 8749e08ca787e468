import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { Proposal } from './proposal.js'

/** What a proposal was made from, as it is now. */
export interface Inputs {
  readonly relocationCase: Pick<RelocationCase, 'reference' | 'status' | 'version'>
  readonly place: Pick<Place, 'label' | 'version'>
  readonly host: Pick<HostInstitution, 'name' | 'version'>
  readonly today: CalendarDay
}

/**
 * What changed since a proposal was made, in sentences; empty while it still says what is true. Whether the place is
 * still offered and free is the ledger's matter. A proposal that has come to an end no longer grows stale.
 */
export function changesSince(
  { status, stay, madeFrom }: Pick<Proposal, 'status' | 'stay' | 'madeFrom'>,
  { relocationCase, place, host, today }: Inputs,
): string[] {
  if (!decidable.has(status)) return []
  const changes: (string | false)[] = [
    relocationCase.status !== 'CANDIDATE' && `${relocationCase.reference} is no longer a candidate.`,
    relocationCase.version !== madeFrom.caseVersion && `What is known about ${relocationCase.reference} has changed.`,
    place.version !== madeFrom.placeVersion && `${place.label} of ${host.name} has changed.`,
    host.version !== madeFrom.hostVersion && `${host.name} has changed what it offers, or its limits.`,
    stay.from < today && `The first day, ${stay.from}, has passed.`,
  ]
  return changes.filter(change => change !== false)
}

const decidable: ReadonlySet<Proposal['status']> = new Set(['PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'CONSENTED'])
