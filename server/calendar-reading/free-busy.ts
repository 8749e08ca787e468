import type { Component } from './component.js'
import { readExtra } from './entry.js'
import type { Findings } from './findings.js'
import { momentText } from './occurrence-key.js'
import { fingerprint } from '../shared/fingerprint.js'
import { readPeriod } from './value.js'
import type { ZoneBook } from './zone-book.js'

/** A VFREEBUSY: periods, of which all are taken but the ones that are called FREE. A kind nobody knows is taken, too. */
export function readFreeBusy({ properties, damaged }: Component, zones: ZoneBook, found: Findings): void {
  if (damaged) found.doubtFrom(undefined, 'EntryDamaged')
  const hash = fingerprint(properties.find(({ name }) => name === 'UID')?.value ?? '')
  for (const { name, params, value } of properties) {
    if (name !== 'FREEBUSY' || params.get('FBTYPE')?.toUpperCase() === 'FREE') continue
    for (const text of value.split(',')) {
      const period = readPeriod(text)
      const extra = period && readExtra(period, params.get('TZID'), zones)
      if (extra?.length) found.occurrence(extra.start, extra.length, { key: `${hash}/${momentText(extra.start)}` })
      else found.doubtFrom(undefined, period ? 'EndUnreadable' : 'StartUnreadable')
    }
  }
}
