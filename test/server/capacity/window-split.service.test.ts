import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { availabilityWindowService } from '../../../server/capacity/availability-window.service.js'
import type { AvailabilityWindow } from '../../../server/capacity/availability-window.js'
import type { Place } from '../../../server/capacity/place.js'
import { placeService } from '../../../server/capacity/place.service.js'
import { windowSplitService, type WindowSplitService } from '../../../server/capacity/window-split.service.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('splitting a window', () => {
  let world: CapacityWorld
  let splits: WindowSplitService
  let viewer: HostStaffViewer
  let place: Place
  let window: AvailabilityWindow

  before(async () => {
    world = await capacityWorld()
    splits = windowSplitService(world)
  })

  beforeEach(async () => {
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place 1', windows: [], turnoverDays: 3 })
    window = valueOf(
      await availabilityWindowService(world).publish(viewer, {
        placeId: place.id,
        from: calendarDay('2027-04-01'),
        until: calendarDay('2027-06-01'),
        conditions: { familiesOnly: true, fromAgeBand: null, languages: ['es'] },
        idempotencyKey: randomUUID(),
      }),
    )
  })

  after(() => world.database.drop())

  const split = (until: string, from: string, more: { expectedVersion?: number; idempotencyKey?: string } = {}) =>
    splits.split(viewer, {
      windowId: window.id,
      expectedVersion: 1,
      until: calendarDay(`2027-${until}`),
      from: calendarDay(`2027-${from}`),
      idempotencyKey: randomUUID(),
      ...more,
    })
  const offered = async () =>
    (await placeService(world).windowsOf([place.id], wholeYear)).map(
      ({ during, familiesOnly, languages, version }) =>
        `${during.from}/${during.until} ${familiesOnly ? 'families' : 'anyone'} ${languages.join()} v${version}`,
    )
  const refusalOf = (answer: { ok: true } | { ok: false; refusal: { kind: string } }) =>
    answer.ok ? null : answer.refusal.kind

  it('makes two of one, both for whom it was', async () => {
    expect(valueOf(await split('05-01', '05-01')).id).to.equal(place.id)
    expect(await offered()).to.deep.equal([
      '2027-04-01/2027-05-01 families es v2',
      '2027-05-01/2027-06-01 families es v1',
    ])
  })

  it('can leave days out between the two', async () => {
    valueOf(await split('04-20', '05-10'))

    expect(await offered()).to.deep.equal([
      '2027-04-01/2027-04-20 families es v2',
      '2027-05-10/2027-06-01 families es v1',
    ])
  })

  for (const kind of ['HOLD', 'STAY'] as const)
    it(`is refused where a ${kind} reaches over the cut, to the day, and says what stands there`, async () => {
      await world.occupy(place, kind, days('04-10', '05-01'))

      const refused = await split('04-30', '04-30')

      expect(
        !refused.ok && refused.refusal.kind === 'WindowInUse' && refused.refusal.occupancies.map(of => of.kind),
      ).to.deep.equal([kind])
      expect(refusalOf(await split('04-11', '05-10'))).to.equal('WindowInUse')
      expect(await offered()).to.deep.equal(['2027-04-01/2027-06-01 families es v1'])
      expect(refusalOf(await split('05-01', '05-01'))).to.equal(null)
    })

  it('needs two parts with a day each, and none that ends in the past', async () => {
    expect(refusalOf(await split('04-01', '04-01'))).to.equal('InvalidPeriod')
    expect(refusalOf(await split('05-01', '06-01'))).to.equal('InvalidPeriod')
    expect(refusalOf(await split('05-02', '05-01'))).to.equal('InvalidPeriod')
    world.clock.advance({ days: 62 })
    const late = await split('05-01', '05-02')
    world.clock.advance({ days: -62 })
    expect(refusalOf(late)).to.equal('InvalidPeriod')
    expect(refusalOf(await split('04-02', '05-31'))).to.equal(null)
  })

  it('is refused after a change, for another host, and is done once', async () => {
    expect(refusalOf(await split('05-01', '05-01', { expectedVersion: 2 }))).to.equal('VersionConflict')
    const stranger = await world.staffOf((await world.host()).id)
    const asked = { windowId: window.id, expectedVersion: 1, ...days('05-01', '05-02'), idempotencyKey: randomUUID() }
    expect(refusalOf(await splits.split(stranger, asked))).to.equal('NotFound')

    const same = { idempotencyKey: randomUUID() }
    valueOf(await split('05-01', '05-01', same))
    valueOf(await split('05-01', '05-01', same))
    expect(await offered()).to.have.length(2)
  })
})
