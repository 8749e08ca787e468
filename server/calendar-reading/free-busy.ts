import { boxPrint } from './box-print.js'
import type { Component } from './component.js'
import { anchorOf, readExtra } from './entry.js'
import type { Findings } from './findings.js'
import { wholeDays, type DaySpan } from './occurrence.js'
import { momentText } from './occurrence-key.js'
import { fingerprint } from '../shared/fingerprint.js'
import { readPeriod } from './value.js'
import type { ZoneBook } from './zone-book.js'

/**
 * A VFREEBUSY: periods, of which all are taken but the ones that are called FREE. A kind nobody knows is taken, too. It says
 * nothing of days beyond its own DTSTART and DTEND (RFC 5545, 3.6.4).
 */
export function readFreeBusy(box: Component, zones: ZoneBook, found: Findings): void {
  const { properties, damaged } = box
  found.speaksOnlyOf(damaged ? undefined : spanOf(box, zones, found))
  const print = boxPrint(box)
  if (damaged) found.doubtFrom(undefined, { reason: 'EntryDamaged', print })
  const hash = fingerprint(properties.find(({ name }) => name === 'UID')?.value ?? '')
  for (const { name, params, value } of properties) {
    if (name !== 'FREEBUSY' || params.get('FBTYPE')?.toUpperCase() === 'FREE') continue
    for (const text of value.split(',')) {
      const period = readPeriod(text)
      const extra = period && readExtra(period, params.get('TZID'), zones)
      if (extra?.length)
        found.occurrence(extra.start, extra.length, { key: `${hash}/${momentText(extra.start)}`, print })
      else found.doubtFrom(undefined, { reason: period ? 'EndUnreadable' : 'StartUnreadable', print })
    }
  }
}

/** The whole days a list is about; undefined when it does not say. */
function spanOf({ properties }: Component, zones: ZoneBook, { place }: Findings): DaySpan | undefined {
  const only = (name: string) => {
    const [line, ...others] = properties.filter(property => property.name === name)
    return line && others.length === 0 ? anchorOf(line, zones) : undefined
  }
  const [begins, ends] = [only('DTSTART'), only('DTEND')]
  return begins && ends && wholeDays({ begins, ends }, place)
}
