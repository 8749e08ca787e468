import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { AvailabilityWindow } from '../../../server/capacity/availability-window.js'
import { availabilityWindowReader } from '../../../server/capacity/availability-window.reader.js'
import {
  availabilityWindowService,
  type AvailabilityWindowService,
} from '../../../server/capacity/availability-window.service.js'
import { calendarHistoryService } from '../../../server/capacity/calendar-history.service.js'
import { calendarUndoService, type CalendarUndoService } from '../../../server/capacity/calendar-undo.service.js'
import { freshnessService } from '../../../server/capacity/freshness.service.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Stay } from '../../../server/shared/stay.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('taking the last step in a calendar back', () => {
  let world: CapacityWorld
  let windows: AvailabilityWindowService
  let undoing: CalendarUndoService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    windows = availabilityWindowService(world)
    undoing = calendarUndoService(world)
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { windows: [] })
  })

  after(() => world.database.drop())

  const key = () => ({ idempotencyKey: randomUUID() })
  const publish = async (of: Stay) => valueOf(await windows.publish(viewer, { placeId: place.id, ...of, ...key() }))
  const change = async ({ id, version }: AvailabilityWindow, of: Stay) =>
    valueOf(await windows.change(viewer, { windowId: id, expectedVersion: version, ...of, ...key() }))
  const withdraw = async ({ id, version }: AvailabilityWindow) =>
    valueOf(await windows.withdraw(viewer, { windowId: id, expectedVersion: version, ...key() }))
  const history = async () => (await calendarHistoryService(world).ofPlace(place, { first: 25, after: null })).items
  const last = async () => (await history())[0]!.id
  const undo = async (more: { changeId?: string; as?: HostStaffViewer; idempotencyKey?: string } = {}) => {
    const { as = viewer, ...request } = more
    return undoing.undo(as, { changeId: await last(), ...key(), ...request })
  }
  const refusalOf = (answer: { ok: true } | { ok: false; refusal: { kind: string; cause?: string } }) =>
    answer.ok ? null : [answer.refusal.kind, answer.refusal.cause].filter(Boolean).join(' ')
  const offered = async () => {
    const all = await world.unitOfWork.read(tx => availabilityWindowReader(tx).ofPlaces([place.id], wholeYear))
    return all.map(({ during, version }) => `${during.from}/${during.until} v${version}`)
  }

  it('withdraws what was published, and says so in the history', async () => {
    await publish(days('04-01', '09-01'))
    const step = await last()

    expect(valueOf(await undo()).id).to.equal(place.id)

    expect(await offered()).to.deep.equal([])
    const [undone] = await history()
    expect(undone).to.deep.include({ kind: 'WINDOW_WITHDRAWN', by: viewer.accountId, undoes: step, after: null })
  })

  it('gives a changed window its days back', async () => {
    const window = await publish(days('04-01', '09-01'))
    await change(window, days('05-01', '06-01'))

    valueOf(await undo())

    expect(await offered()).to.deep.equal(['2027-04-01/2027-09-01 v3'])
    expect((await history())[0]).to.deep.include({ kind: 'WINDOW_CHANGED' })
  })

  it('puts back what was withdrawn, as the same window', async () => {
    const window = await publish(days('04-01', '09-01'))
    await withdraw(window)

    valueOf(await undo())

    const [back] = await world.unitOfWork.read(tx => availabilityWindowReader(tx).byIds([window.id]))
    expect(back).to.deep.equal({ ...window, version: 2 })
    expect((await history())[0]).to.deep.include({ kind: 'WINDOW_PUBLISHED' })
  })

  for (const kind of ['HOLD', 'STAY'] as const)
    it(`is refused when a ${kind.toLowerCase()} has come into the days that would be lost, and names it`, async () => {
      const window = await publish(days('04-01', '06-01'))
      await change(window, days('04-01', '09-01'))
      const id = await world.occupy(place, kind, days('07-01', '08-01'))

      const refused = await undo()

      expect(refusalOf(refused)).to.equal('WindowInUse')
      expect(
        !refused.ok && refused.refusal.kind === 'WindowInUse' && refused.refusal.occupancies.map(each => each.id),
      ).to.deep.equal([id])
      expect(await offered()).to.deep.equal(['2027-04-01/2027-09-01 v2'])
      expect(await history()).to.have.lengthOf(3)
    })

  it('is not refused for a hold that keeps its days', async () => {
    const window = await publish(days('04-01', '06-01'))
    await change(window, days('04-01', '09-01'))
    await world.occupy(place, 'HOLD', days('04-10', '05-10'))

    expect(refusalOf(await undo())).to.equal(null)
  })

  it('does not withdraw a published window in which a hold stands', async () => {
    await publish(days('04-01', '06-01'))
    await world.occupy(place, 'HOLD', days('04-10', '05-10'))

    expect(refusalOf(await undo())).to.equal('WindowInUse')
  })

  it('is refused when another window has come to offer the days, and names it', async () => {
    const window = await publish(days('04-01', '09-01'))
    await withdraw(window)
    const step = await last()
    const other = await publish(days('08-01', '10-01'))

    const refused = await undo({ changeId: step })

    expect(!refused.ok && refused.refusal).to.deep.equal({ kind: 'WindowOverlap', place, window: other })
  })

  it('is for a quarter of an hour', async () => {
    await publish(days('04-01', '09-01'))
    world.clock.advance({ ms: 15 * 60_000 })

    const late = refusalOf(await undo())
    world.clock.advance({ ms: -1 })

    expect(late).to.equal('CannotUndo TOO_LATE')
    expect(refusalOf(await undo())).to.equal(null)
  })

  it('is for whoever took the step', async () => {
    await publish(days('04-01', '09-01'))

    expect(refusalOf(await undo({ as: await world.staffOf(viewer.hostId) }))).to.equal('CannotUndo NOT_YOURS')
  })

  it('is for the last step about a window, and not for an undo', async () => {
    const window = await publish(days('04-01', '09-01'))
    const first = await last()
    await change(window, days('05-01', '06-01'))
    const followed = refusalOf(await undo({ changeId: first }))
    valueOf(await undo())

    expect(followed).to.equal('CannotUndo FOLLOWED')
    expect(refusalOf(await undo())).to.equal('CannotUndo NOT_A_STEP_TO_UNDO')
  })

  it('takes nothing back of another host, nor what never was, nor the word of a host', async () => {
    await publish(days('04-01', '09-01'))
    const stranger = await world.staffOf((await world.host()).id)
    const step = await last()
    valueOf(await freshnessService(world).confirmCalendar(viewer, key()))

    expect(refusalOf(await undo({ changeId: step, as: stranger }))).to.equal('NotFound')
    expect(refusalOf(await undo({ changeId: randomUUID() }))).to.equal('NotFound')
    expect(refusalOf(await undo())).to.equal('CannotUndo NOT_A_STEP_TO_UNDO')
  })

  it('is done once when the answer got lost and the request comes again', async () => {
    await publish(days('04-01', '09-01'))
    const request = { changeId: await last(), ...key() }
    const first = valueOf(await undo(request))
    world.clock.advance({ days: 1 })

    expect(valueOf(await undo(request))).to.deep.equal(first)
    expect(refusalOf(await undo({ ...request, changeId: randomUUID() }))).to.equal('IdempotencyKeyReused')
    expect(await history()).to.have.lengthOf(3)
  })

  it('lets one of two at the same moment through', async () => {
    await publish(days('04-01', '09-01'))
    const changeId = await last()

    const answers = await Promise.all([undo({ changeId }), undo({ changeId })])

    expect(answers.map(refusalOf).toSorted()).to.deep.equal(['CannotUndo FOLLOWED', null])
    expect(await offered()).to.deep.equal([])
  })
})
