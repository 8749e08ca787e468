/** Properties that say when: what stands in or right after one of them may change days. */
const OF_TIME = new Set(
  `BEGIN END DTSTART DTEND DUE DURATION RRULE RDATE EXDATE EXRULE RECURRENCE-ID STATUS TRANSP FREEBUSY BUSYTYPE PRIORITY
  TZID TZOFFSETFROM TZOFFSETTO CALSCALE`.split(/\s+/),
)

/** Stamps: they change no day, but one that is garbled shows that something was cut out there. */
const STAMPS = new Set(['DTSTAMP', 'CREATED', 'LAST-MODIFIED', 'COMPLETED'])

/** All other properties of RFC 5545, 7986, 9073, 9074, 9253 and of vCalendar 1.0. */
const OF_TEXT = new Set(
  `ACKNOWLEDGED ACTION AALARM ATTACH ATTENDEE CALENDAR-ADDRESS CATEGORIES CLASS COLOR COMMENT CONCEPT CONFERENCE CONTACT DALARM DAYLIGHT
  DCREATED DESCRIPTION GEO IMAGE LINK LOCATION LOCATION-TYPE MALARM METHOD NAME ORGANIZER PALARM PARTICIPANT-TYPE PERCENT-COMPLETE PRODID
  PROXIMITY REFID REFRESH-INTERVAL RELATED-TO REPEAT REQUEST-STATUS RESOURCE-TYPE RESOURCES RNUM SEQUENCE SOURCE STRUCTURED-DATA
  STYLED-DESCRIPTION SUMMARY TRIGGER TZ TZID-ALIAS-OF TZNAME TZUNTIL TZURL UID URL VERSION`.split(/\s+/),
)

/** Four digits, a rule's words or a duration: what an unknown line holds when it was once a line about time. */
const LIKE_TIME = /\d{4}|FREQ|UNTIL|COUNT|INTERVAL|RULE|DATE|LY(?:;|$)|^[+-]?P\d|CANCELLED|TRANSPARENT/i

/** Properties in which a host writes which place an entry is about. */
export function isTitle(name: string): boolean {
  return name === 'SUMMARY' || name === 'LOCATION'
}

export function isOfTime(name: string): boolean {
  return OF_TIME.has(name)
}

export function isStamp(name: string): boolean {
  return STAMPS.has(name)
}

export function isKnown(name: string): boolean {
  return OF_TIME.has(name) || STAMPS.has(name) || OF_TEXT.has(name) || name.startsWith('X-')
}

/** Whether a text that stands where none should may be what is left of a line about time. */
export function looksLikeTime(text: string): boolean {
  return LIKE_TIME.test(text.slice(0, 2000))
}
