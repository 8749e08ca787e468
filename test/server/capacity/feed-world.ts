import ICAL from 'ical.js'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { CalendarBody } from '../../../server/capacity/calendar-feed.ics.js'
import {
  calendarFeedService,
  type CalendarFeedService,
  type ToldFeed,
} from '../../../server/capacity/calendar-feed.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

const ADDRESS = /^https:\/\/leeward\.example\/feeds\/([A-Za-z0-9_-]{43})\.ics$/

/** A place with a turnover of seven days that is not offered, its host's staff, and calendar feeds of them: new in each test. */
export class FeedWorld {
  world!: CapacityWorld
  feeds!: CalendarFeedService
  viewer!: HostStaffViewer
  place!: Place
  /** The proposals that coordinators answer for. */
  caseload: string[] = []

  /** A new feed of the place, or of the whole house, with its token. */
  async create(placeId: string | null = this.place.id) {
    return this.told(valueOf(await this.feeds.create(this.viewer, { placeId })))
  }

  told({ feed, address }: ToldFeed) {
    return { feed, address, token: ADDRESS.exec(address)![1]! }
  }

  /** The calendar at a token; null when there is none. */
  async render(token: string): Promise<CalendarBody | null> {
    const read = await this.feeds.render(token)
    return read.ok ? read.value : null
  }

  async bodyOf(token: string): Promise<string | null> {
    return (await this.render(token))?.body ?? null
  }

  async eventsOf(token: string) {
    const calendar = new ICAL.Component(ICAL.parse((await this.bodyOf(token))!))
    return calendar.getAllSubcomponents('vevent').map(event => ({
      uid: String(event.getFirstPropertyValue('uid')),
      summary: String(event.getFirstPropertyValue('summary')),
      start: String(event.getFirstPropertyValue('dtstart')),
      end: String(event.getFirstPropertyValue('dtend')),
      names: event.getAllProperties().map(property => property.name),
    }))
  }

  /** What a calendar says, as "Held 2027-04-01/2027-05-01". */
  async saidBy(token: string): Promise<string[]> {
    return (await this.eventsOf(token)).map(({ summary, start, end }) => `${summary} ${start}/${end}`)
  }

  async setAccount({ accountId }: { accountId: string }, change: string): Promise<void> {
    await this.world.database.dataSource.query(`UPDATE account SET ${change} WHERE id = $1`, [accountId])
  }
}

/** Prepares a world of feeds for the tests of a suite, and takes it away after them. */
export function feedWorld(): FeedWorld {
  const shared = new FeedWorld()
  before(async () => {
    shared.world = await capacityWorld()
    shared.feeds = calendarFeedService({
      ...shared.world,
      publicUrl: 'https://leeward.example',
      caseloadOf: () => Promise.resolve(shared.caseload),
    })
  })
  beforeEach(async () => {
    const { world } = shared
    world.clock.set('2027-03-01T09:00:00Z')
    const host = await world.host()
    shared.viewer = await world.staffOf(host.id)
    shared.place = await world.place(host.id, { turnoverDays: 7, windows: [] })
    shared.caseload = []
  })
  after(() => shared.world.database.drop())
  return shared
}
