import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { Place } from '../../../server/capacity/place.js'
import { placeService } from '../../../server/capacity/place.service.js'
import { forAnyone } from '../../../server/capacity/window-conditions.js'
import { windowPlanService, type WindowPlanService } from '../../../server/capacity/window-plan.service.js'
import type { PlannedWindow, WindowsAsked } from '../../../server/capacity/window-plan.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { stay } from '../../../server/shared/stay.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('windows published together', () => {
  let world: CapacityWorld
  let plans: WindowPlanService
  let viewer: HostStaffViewer
  let places: readonly [Place, Place]

  before(async () => {
    world = await capacityWorld()
    plans = windowPlanService(world)
  })

  beforeEach(async () => {
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    places = [
      await world.place(host.id, { label: 'Place 1', windows: [] }),
      await world.place(host.id, { label: 'Place 2', windows: [] }),
    ]
  })

  after(() => world.database.drop())

  const asking = (more: Partial<WindowsAsked> = {}): WindowsAsked => ({
    placeIds: [places[0].id],
    period: days('04-01', '04-08'),
    repeat: null,
    leftOut: [],
    copyOfYear: null,
    conditions: forAnyone,
    ...more,
  })
  const weekly = (count: number) => ({ frequency: 'WEEKLY' as const, every: 1, until: null, count })
  const publish = (plan: WindowsAsked, more: { leaveOutClashing?: boolean; idempotencyKey?: string } = {}) =>
    plans.publish(viewer, { plan, leaveOutClashing: false, idempotencyKey: randomUUID(), ...more })
  const everything = stay(calendarDay('2027-01-01'), calendarDay('2033-01-01'))
  const offered = async (place: Place) =>
    (await placeService(world).windowsOf([place.id], everything)).map(({ during }) => `${during.from}/${during.until}`)
  const refusalOf = (answer: { ok: true } | { ok: false; refusal: { kind: string } }) =>
    answer.ok ? null : answer.refusal.kind
  const inBrief = (planned: readonly PlannedWindow[]) =>
    planned.map(({ placeId, during, clash }) => {
      const label = places.find(place => place.id === placeId)!.label
      return `${label} ${during.from}/${during.until}${clash ? ' clashes' : ''}`
    })

  it('are looked at first, and nothing is made', async () => {
    await world.occupy(places[1], 'BLOCK', days('04-10', '04-12'))
    valueOf(await publish(asking({ placeIds: [places[1].id] })))

    const planned = valueOf(
      await plans.plan(viewer, asking({ placeIds: places.map(place => place.id), repeat: weekly(2) })),
    )

    expect(inBrief(planned)).to.deep.equal([
      'Place 1 2027-04-01/2027-04-08',
      'Place 1 2027-04-08/2027-04-15',
      'Place 2 2027-04-01/2027-04-08 clashes',
      'Place 2 2027-04-08/2027-04-15',
    ])
    expect(planned.map(({ standing }) => standing.map(({ kind }) => kind))).to.deep.equal([[], [], [], ['BLOCK']])
    expect(await offered(places[0])).to.deep.equal([])
  })

  it('are all made, each with where it comes from and whom it is for', async () => {
    const conditions = { familiesOnly: true, fromAgeBand: 'ADULT', languages: ['fr', 'es', 'fr'] } as const
    const leftOut = [days('04-10', '04-12')]

    const made = valueOf(
      await publish(asking({ placeIds: places.map(place => place.id), repeat: weekly(2), leftOut, conditions })),
    )

    expect(made).to.have.length(6)
    expect(new Set(made.map(({ batchId }) => batchId)).size).to.equal(1)
    for (const window of made)
      expect(window).to.deep.include({
        source: 'RECURRENCE',
        familiesOnly: true,
        fromAgeBand: 'ADULT',
        languages: ['es', 'fr'],
        version: 1,
      })
    expect(await offered(places[1])).to.deep.equal([
      '2027-04-01/2027-04-08',
      '2027-04-08/2027-04-10',
      '2027-04-12/2027-04-15',
    ])
  })

  it('are not made at all when one clashes, unless what clashes is left out', async () => {
    const [present] = valueOf(await publish(asking({ placeIds: [places[1].id], period: days('04-14', '05-01') })))
    const plan = asking({ placeIds: places.map(place => place.id), repeat: weekly(2) })

    const refused = await publish(plan)

    expect(!refused.ok && refused.refusal).to.deep.equal({ kind: 'WindowsClash', windows: [present] })
    expect(await offered(places[0])).to.deep.equal([])
    expect(valueOf(await publish(plan, { leaveOutClashing: true }))).to.have.length(3)
    expect(await offered(places[1])).to.deep.equal(['2027-04-01/2027-04-08', '2027-04-14/2027-05-01'])
    expect(refusalOf(await publish(plan, { leaveOutClashing: true }))).to.equal('WindowsClash')
  })

  it('are made once when the same request comes again', async () => {
    const same = { idempotencyKey: randomUUID() }
    const first = valueOf(await publish(asking({ repeat: weekly(3) }), same))

    const again = valueOf(await publish(asking({ repeat: weekly(3) }), same))

    expect(again).to.deep.equal(first)
    expect(refusalOf(await publish(asking({ repeat: weekly(4) }), same))).to.equal('IdempotencyKeyReused')
    expect(await offered(places[0])).to.have.length(3)
  })

  it('are copied from a year, as long and for whom they were, but for those that the next year lacks or that are over', async () => {
    world.clock.advance({ days: 400 })
    const conditions = { ...forAnyone, familiesOnly: true }
    const on = (from: string, until: string) => stay(calendarDay(from), calendarDay(until))
    const add = (period: WindowsAsked['period'], more: Partial<WindowsAsked> = {}) =>
      publish(asking({ period, ...more }))
    valueOf(await add(on('2028-04-10', '2028-06-01'), { conditions }))
    valueOf(await add(on('2028-12-20', '2029-01-10')))
    valueOf(await add(on('2029-01-20', '2029-02-01')))
    await world.database.dataSource.query(
      `INSERT INTO availability_window (id, place_id, during, created_at) VALUES ($1, $2, '[2028-02-29,2028-03-20)', now())`,
      [randomUUID(), places[0].id],
    )

    const planned = valueOf(await plans.plan(viewer, asking({ period: null, copyOfYear: 2028 })))
    world.clock.advance({ days: -400 })

    expect(inBrief(planned)).to.deep.equal(['Place 1 2029-04-10/2029-06-01', 'Place 1 2029-12-20/2030-01-10'])
    expect(planned.map(({ familiesOnly, source }) => [familiesOnly, source])).to.deep.equal([
      [true, 'RECURRENCE'],
      [false, 'RECURRENCE'],
    ])
  })

  it('are refused with everything that makes no sense', async () => {
    const refused = await plans.plan(viewer, {
      ...asking({ period: days('02-01', '04-01'), repeat: { ...weekly(2), count: null }, copyOfYear: 2026 }),
      leftOut: [{ from: calendarDay('2027-05-02'), until: calendarDay('2027-05-01') }],
      conditions: { ...forAnyone, languages: ['tlh'] },
    })

    expect(
      !refused.ok &&
        refused.refusal.kind === 'InvalidPeriod' &&
        refused.refusal.faults.map(({ path }) => path.join('.')),
    )
      .to.be.an('array')
      .that.has.members(['conditions.languages', 'period', 'repeat', 'period.from', 'leftOut.0'])
    expect(refusalOf(await publish(asking({ placeIds: [] })))).to.equal('InvalidPeriod')
    expect(refusalOf(await publish(asking({ leftOut: [days('03-01', '06-01')] })))).to.equal('InvalidPeriod')
    expect(refusalOf(await publish(asking({ period: null, copyOfYear: 2026 })))).to.equal('InvalidPeriod')
  })

  it('are found at no place of another host, as if there were none', async () => {
    const foreign = await world.place((await world.host()).id, { windows: [] })

    expect(refusalOf(await plans.plan(viewer, asking({ placeIds: [places[0].id, foreign.id] })))).to.equal('NotFound')
    expect(refusalOf(await publish(asking({ placeIds: [places[0].id, foreign.id] })))).to.equal('NotFound')
    expect(refusalOf(await publish(asking({ placeIds: [randomUUID()] })))).to.equal('NotFound')
    expect(await offered(places[0])).to.deep.equal([])
  })

  it('have conditions that the database knows too', async () => {
    const [window] = valueOf(await publish(asking()))
    for (const wrong of [`from_age_band = 'INFANT'`, `languages = '{Klingon}'`, `source = 'GUESS'`]) {
      let failure: unknown
      await world.database.dataSource
        .query(`UPDATE availability_window SET ${wrong} WHERE id = $1`, [window!.id])
        .catch((error: unknown) => (failure = error))
      expect(String(failure), wrong).to.include('violates check constraint')
    }
  })
})
