import ICAL from 'ical.js'

/** An event of a calendar feed: everything it says of itself. */
export interface FeedEvent {
  readonly says: string
  /** The first day, as an ISO day. */
  readonly from: string
  /** The first day after it. */
  readonly until: string
  readonly wholeDays: boolean
}

/** Subscribes to a calendar address as another calendar would, and reads what it gets with a parser of its own. */
export async function readFeed(address: string): Promise<{ text: string; events: FeedEvent[] }> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the feed answers ${answer.status}`)
  const text = await answer.text()
  const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  const events = components.map(component => {
    const { summary, startDate, endDate } = new ICAL.Event(component)
    return {
      says: summary,
      from: startDate.toString().slice(0, 10),
      until: endDate.toString().slice(0, 10),
      wholeDays: startDate.isDate && endDate.isDate,
    }
  })
  return { text, events }
}
