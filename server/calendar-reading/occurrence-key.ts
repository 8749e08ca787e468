import { dayOf, dayText, SECONDS_PER_DAY } from './civil.js'
import type { Entry } from './entry.js'
import type { Anchor } from './occurrence.js'
import { fingerprint } from '../shared/fingerprint.js'

/** The same for the same occurrence each time a calendar is read, also when it was moved. */
export function occurrenceKey(entry: Entry, planned: Anchor): string {
  const hash = fingerprint(entry.uid ?? '')
  if (entry.replaces) return `${hash}/${momentText(entry.replaces.occurrence)}`
  // An entry without a UID is known by nothing but its time.
  const repeats = entry.rules.length + entry.extras.length > 0
  return repeats || entry.uid === undefined ? `${hash}/${momentText(planned)}` : hash
}

/** `2026-05-01` or `2026-05-01T10:00:00`, as it stands in the file. */
export function momentText(anchor: Anchor): string {
  if (anchor.kind === 'day') return dayText(anchor.day)
  const ofDay = anchor.wall - dayOf(anchor.wall) * SECONDS_PER_DAY
  const parts = [Math.floor(ofDay / 3600), Math.floor((ofDay % 3600) / 60), ofDay % 60]
  return `${dayText(dayOf(anchor.wall))}T${parts.map(part => String(part).padStart(2, '0')).join(':')}`
}
