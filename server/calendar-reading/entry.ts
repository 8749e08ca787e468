import { SECONDS_PER_DAY } from './civil.js'
import { boxPrint } from './box-print.js'
import type { DoubtReason } from './calendar-reading.js'
import type { Component } from './component.js'
import type { Property } from './content-line.js'
import { type Anchor, type Length } from './occurrence.js'
import { readRule, type Rule } from './rule.js'
import { wordsIn } from './title-words.js'
import { readMoment, readPeriod, readSpan, type Moment, type Period, type Span } from './value.js'
import type { ZoneBook } from './zone-book.js'
import { utc, type Zone } from './zone.js'

/** An additional occurrence of RDATE; without a length, it lasts as long as the others. */
export interface Extra {
  readonly start: Anchor
  readonly length?: Length
}

/** One VEVENT or AVAILABLE, read as far as it can be. */
export interface Entry {
  readonly uid: string | undefined
  /** That of its box. */
  readonly print: string
  readonly start: Anchor | undefined
  /** Two entries seem to have run into one: neither its start nor its end need be its own. */
  readonly merged: boolean
  readonly length: Length | undefined
  readonly rules: readonly Rule[]
  readonly extras: readonly Extra[]
  /** Occurrences that are taken out. One that cannot be read takes nothing out. */
  readonly exceptions: readonly Anchor[]
  /** Of which occurrence this is the new version. */
  readonly replaces: { readonly occurrence: Anchor; readonly andFuture: boolean } | undefined
  /** Whether it takes time. */
  readonly blocks: boolean
  /** Why days after its start may be taken that cannot be told. */
  readonly doubts: readonly DoubtReason[]
  /** Those of the words asked for that stand in its title or location. */
  readonly words: readonly string[]
}

const ONCE = ['UID', 'DTSTART', 'DTEND', 'DURATION', 'RECURRENCE-ID']

export function readEntry(box: Component, zones: ZoneBook, words: readonly string[] = []): Entry {
  const all = (name: string) => box.properties.filter(property => property.name === name)
  const starts = all('DTSTART').map(property => anchorOf(property, zones))
  const start = starts[0]
  const length = start && readLength(start, { ends: all('DTEND'), durations: all('DURATION'), zones })
  const rules = all('RRULE').map(({ value }) => readRule(value))
  const extras = all('RDATE').flatMap(property => readExtras(property, zones))
  const replaced = all('RECURRENCE-ID')[0]
  const occurrence = replaced && anchorOf(replaced, zones)
  const range = replaced?.params.get('RANGE')?.toUpperCase()
  const merged = ONCE.some(name => all(name).length > 1) || all('DTEND').length + all('DURATION').length > 1
  const doubts: (DoubtReason | false | undefined)[] = [
    (box.damaged || merged) && 'EntryDamaged',
    start === undefined && 'StartUnreadable',
    start && length === undefined && 'EndUnreadable',
    ...rules.map(rule => !rule.ok && rule.refusal),
    // Hours of a day that has none: some programs would take each day, some one in so many.
    start?.kind === 'day' && rules.some(rule => rule.ok && rule.value.frequency === 'HOURLY') && 'RuleUnreadable',
    extras.includes(undefined) && 'RuleUnreadable',
    range !== undefined && range !== 'THISANDFUTURE' && 'RuleUnreadable',
  ]
  return {
    uid: all('UID')[0]?.value,
    print: boxPrint(box),
    start,
    merged,
    length,
    rules: rules.flatMap(rule => (rule.ok ? [rule.value] : [])),
    extras: extras.filter(extra => extra !== undefined),
    exceptions: all('EXDATE').flatMap(property => readMoments(property, zones).filter(found => found !== undefined)),
    replaces: occurrence && { occurrence, andFuture: range === 'THISANDFUTURE' },
    blocks: readBlocking(box.properties),
    doubts: [...new Set(doubts.filter(reason => typeof reason === 'string'))],
    words: wordsIn(box.properties, words),
  }
}

/** When a line says that something is; undefined when it cannot be read. */
export function anchorOf({ value, params }: Property, zones: ZoneBook): Anchor | undefined {
  const moment = readMoment(value)
  return moment && anchor(moment, params.get('TZID'), zones)
}

function anchor(moment: Moment, tzid: string | undefined, zones: ZoneBook): Anchor {
  if (moment.kind === 'day') return moment
  const named = tzid === undefined ? [] : zones.named(tzid)
  // A time in UTC that names another zone as well may be meant either way.
  const meant: readonly Zone[] = moment.utc ? [utc, ...named] : tzid === undefined ? zones.floating : named
  return { kind: 'time', wall: moment.wall, zones: meant }
}

function readMoments({ value, params }: Property, zones: ZoneBook): (Anchor | undefined)[] {
  return value.split(',').map(text => {
    const moment = readMoment(text)
    return moment && anchor(moment, params.get('TZID'), zones)
  })
}

function readExtras(property: Property, zones: ZoneBook): (Extra | undefined)[] {
  if (!property.value.includes('/'))
    return readMoments(property, zones).map(start => (start === undefined ? undefined : { start }))
  const tzid = property.params.get('TZID')
  return property.value.split(',').map(text => {
    const period = readPeriod(text)
    return period && readExtra(period, tzid, zones)
  })
}

/** The occurrence that a PERIOD is; undefined when it ends before it begins. */
export function readExtra({ start, end }: Period, tzid: string | undefined, zones: ZoneBook): Extra | undefined {
  const begins = anchor(start, tzid, zones)
  const length = 'kind' in end ? between(begins, anchor(end, tzid, zones)) : spanning(end)
  return length && { start: begins, length }
}

interface Ends {
  readonly ends: readonly Property[]
  readonly durations: readonly Property[]
  readonly zones: ZoneBook
}

/** Undefined when it cannot be known. Without an end, a day lasts a day and a time no time. */
function readLength(start: Anchor, { ends, durations, zones }: Ends): Length | undefined {
  if (ends.length + durations.length > 1) return undefined
  const [end, duration] = [ends[0], durations[0]]
  if (end) {
    const anchored = anchorOf(end, zones)
    return anchored && between(start, anchored)
  }
  if (!duration) return { shown: start.kind === 'day' ? SECONDS_PER_DAY : 0, beyond: 0 }
  const span = readSpan(duration.value)
  return span && spanning(span)
}

function spanning({ days, seconds }: Span): Length {
  return { shown: days * SECONDS_PER_DAY, beyond: seconds }
}

/** An end on the same day as the start is common for whole days, and means that day. */
function between(start: Anchor, end: Anchor): Length | undefined {
  if (start.kind === 'day' || end.kind === 'day') {
    const days = start.kind === 'day' && end.kind === 'day' ? end.day - start.day : -1
    return days < 0 ? undefined : { shown: Math.max(1, days) * SECONDS_PER_DAY, beyond: 0 }
  }
  if (start.zones[0] !== end.zones[0]) {
    const latest = Math.max(...end.zones.map(zone => zone.instants(end.wall)[1]))
    const exact = latest - Math.min(...start.zones.map(zone => zone.instants(start.wall)[0]))
    return exact < 0 ? undefined : { shown: 0, beyond: 0, exact }
  }
  const zone = start.zones[0]!
  const shown = end.wall - start.wall
  if (shown < 0) return undefined
  const exact = zone.instants(end.wall)[1] - zone.instants(start.wall)[0]
  return zone.known ? { shown, beyond: 0, exact } : { shown, beyond: 0 }
}

/** Free only where every line about it agrees. Outlook's own word counts, because it writes TRANSP for whole days by habit. */
function readBlocking(properties: readonly Property[]): boolean {
  const words = (name: string) =>
    properties.filter(property => property.name === name).map(({ value }) => value.trim().toUpperCase())
  const says = (name: string, word: string) => words(name).length > 0 && words(name).every(value => value === word)
  const free = says('TRANSP', 'TRANSPARENT') && words('X-MICROSOFT-CDO-BUSYSTATUS').every(value => value === 'FREE')
  return !says('STATUS', 'CANCELLED') && !free
}
