import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import {
  availabilityWindowService,
  type AvailabilityWindowService,
} from '../../../server/capacity/availability-window.service.js'
import type { CalendarChange } from '../../../server/capacity/calendar-change.js'
import { calendarHistoryService } from '../../../server/capacity/calendar-history.service.js'
import { freshnessService } from '../../../server/capacity/freshness.service.js'
import { placeBlockService } from '../../../server/capacity/place-block.service.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Stay } from '../../../server/shared/stay.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('the history of a calendar', () => {
  let world: CapacityWorld
  let windows: AvailabilityWindowService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    windows = availabilityWindowService(world)
  })

  beforeEach(async () => {
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { windows: [] })
  })

  after(() => world.database.drop())

  const key = () => ({ idempotencyKey: randomUUID() })
  const published = async () =>
    valueOf(await windows.publish(viewer, { placeId: place.id, ...days('04-01', '09-01'), ...key() }))
  const page = (first = 25, after: string | null = null, of = place) =>
    calendarHistoryService(world).ofPlace(of, { first, after })
  const steps = async (of = place) => (await page(25, null, of)).items
  const inShort = ({ kind, by, before, after }: CalendarChange) =>
    [kind, by === null ? 'platform' : by, before?.during.until ?? '-', after?.during.until ?? '-'].join(' ')

  it('tells of every change of a window who made it, and what was before and after; the latest first', async () => {
    const window = await published()
    const asRead = { windowId: window.id, expectedVersion: 1 }
    valueOf(await windows.change(viewer, { ...asRead, ...days('04-01', '08-01'), ...key() }))
    valueOf(await windows.withdraw(viewer, { windowId: window.id, expectedVersion: 2, ...key() }))

    const found = await steps()

    expect(found.map(inShort)).to.deep.equal([
      `WINDOW_WITHDRAWN ${viewer.accountId} 2027-08-01 -`,
      `WINDOW_CHANGED ${viewer.accountId} 2027-09-01 2027-08-01`,
      `WINDOW_PUBLISHED ${viewer.accountId} - 2027-09-01`,
      'CALENDAR_CONFIRMED platform - -',
    ])
    expect(found[2]).to.deep.include({ at: world.clock.now(), after: window, placeId: place.id, subjectId: window.id })
    expect(found.map(({ isLast }) => isLast)).to.deep.equal([true, false, false, false])
  })

  it('holds the windows a place came with, as the platform’s doing', async () => {
    const other = await world.place(viewer.hostId, { windows: [days('04-01', '05-01')] })

    expect((await steps(other)).map(inShort)).to.deep.equal([
      'WINDOW_PUBLISHED platform - 2027-05-01',
      'CALENDAR_CONFIRMED platform - -',
    ])
  })

  it('tells nothing of what was refused, and once of what was asked twice', async () => {
    const same = { placeId: place.id, ...days('04-01', '09-01'), ...key() }
    valueOf(await windows.publish(viewer, same))
    valueOf(await windows.publish(viewer, same))
    await windows.publish(viewer, { ...same, ...key() })

    expect((await steps()).map(({ kind }) => kind)).to.deep.equal(['WINDOW_PUBLISHED', 'CALENDAR_CONFIRMED'])
  })

  it('of a place holds the word of its host, and nothing about other places and hosts', async () => {
    const other = await world.place(viewer.hostId, { windows: [] })
    await world.place((await world.host()).id)
    await published()
    valueOf(await freshnessService(world).confirmCalendar(viewer, key()))

    expect((await steps(other)).map(inShort)).to.deep.equal([
      `CALENDAR_CONFIRMED ${viewer.accountId} - -`,
      'CALENDAR_CONFIRMED platform - -',
    ])
  })

  it('tells of blocks too', async () => {
    const blocks = placeBlockService(world)
    const ask = (verb: 'block' | 'open', { from, until }: Stay) =>
      blocks[verb](viewer, { placeId: place.id, from, until, ...key() })
    valueOf(await ask('block', days('05-01', '05-11')))
    valueOf(await ask('block', days('05-08', '05-21')))
    valueOf(await ask('block', days('05-05', '05-15')))
    valueOf(await ask('open', days('05-15', '06-15')))

    const found = (await steps()).slice(0, -1)

    expect(found.map(inShort)).to.deep.equal([
      `BLOCK_REMOVED ${viewer.accountId} 2027-05-21 -`,
      `BLOCK_ADDED ${viewer.accountId} - 2027-05-21`,
      `BLOCK_ADDED ${viewer.accountId} - 2027-05-11`,
    ])
    expect(found.map(({ before, after }) => (after ?? before)!.during.from)).to.deep.equal([
      '2027-05-15',
      '2027-05-11',
      '2027-05-01',
    ])
  })

  it('comes in pages', async () => {
    await published()

    const first = await page(1)
    const second = await page(1, first.items[0]!.id)

    expect([first, second].map(({ items }) => items[0]?.kind)).to.deep.equal(['WINDOW_PUBLISHED', 'CALENDAR_CONFIRMED'])
    expect([first.hasNextPage, second.hasNextPage, first.totalCount]).to.deep.equal([true, false, 2])
  })

  it('is only ever added to: PostgreSQL refuses to change it or to take anything out', async () => {
    await published()
    const refusalOf = (statement: string) =>
      world.database.dataSource.query(statement).then(
        () => 'done',
        (error: Error) => error.message,
      )

    expect(await refusalOf(`UPDATE calendar_change SET at = now()`)).to.include('only ever added to')
    expect(await refusalOf('DELETE FROM calendar_change')).to.include('only ever added to')
  })

  it('holds no step that says too little or too much', async () => {
    const complain = async (kind: string, before: string | null, after: string | null) => {
      const answer = world.database.dataSource.query(
        `INSERT INTO calendar_change (id, number, kind, host_id, place_id, subject_id, at, before, after)
         VALUES ($1, nextval('calendar_change_number'), $2, $3, $4, $1, now(), $5, $6)`,
        [randomUUID(), kind, viewer.hostId, place.id, before, after],
      )
      return answer.then(
        () => null,
        (error: { constraint?: string }) => error.constraint,
      )
    }

    expect(await complain('WINDOW_PUBLISHED', '{}', '{}')).to.equal('calendar_change_complete')
    expect(await complain('WINDOW_CHANGED', '{}', null)).to.equal('calendar_change_complete')
    expect(await complain('WINDOW_WITHDRAWN', null, '{}')).to.equal('calendar_change_complete')
    expect(await complain('CALENDAR_CONFIRMED', null, null)).to.equal('calendar_change_complete')
    expect(await complain('IMPORT_APPLIED', null, null)).to.equal('calendar_change_complete')
    expect(await complain('IMPORT_REMOVED', '{}', '{}')).to.equal('calendar_change_complete')
    expect(await complain('IMPORT_LIFTED', null, '{}')).to.equal('calendar_change_complete')
    expect(await complain('BLOCK_CHANGED', '{}', '{}')).to.equal('calendar_change_kind_known')
    expect(await complain('WINDOW_CHANGED', '{}', '{}')).to.equal(null)
    expect(await complain('IMPORT_APPLIED', null, '{}')).to.equal(null)
  })
})
