/** An entry of a calendar: its UID, its days of 2027 as `04-01`, and what people would read of it. */
export interface CalendarEntry {
  readonly uid: string
  readonly from: string
  readonly until: string
  readonly title?: string
  readonly location?: string
}

/** A calendar of whole-day events, as programs write them. */
export function calendarText(entries: readonly CalendarEntry[]): string {
  const events = entries.flatMap(({ uid, from, until, title = 'A title that is nobody’s business', location }) => [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20270101T000000Z',
    `DTSTART;VALUE=DATE:2027${from.replace('-', '')}`,
    `DTEND;VALUE=DATE:2027${until.replace('-', '')}`,
    `SUMMARY:${title}`,
    ...(location === undefined ? [] : [`LOCATION:${location}`]),
    'END:VEVENT',
  ])
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Specimen//EN', ...events, 'END:VCALENDAR', ''].join('\r\n')
}

export function calendarFile(entries: readonly CalendarEntry[]): Uint8Array {
  return new Uint8Array(Buffer.from(calendarText(entries)))
}
