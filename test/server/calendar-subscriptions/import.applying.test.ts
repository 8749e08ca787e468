import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { calendarHistoryService } from '../../../server/capacity/calendar-history.service.js'
import { calendarUndoService } from '../../../server/capacity/calendar-undo.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { newId } from '../../../server/shared/id.js'
import { days } from '../capacity/days.js'
import { valueOf } from '../capacity/fixture.js'
import { subscriptionWorld, type SubscriptionWorld } from './fixture.js'

const CAMP = { uid: 'camp', from: '04-10', until: '04-20' }
const ROOF = { uid: 'roof', from: '06-01', until: '06-02' }
const TWO_HOURS = { ms: 2 * 60 * 60_000 }

describe('imported calendars in the history of a place', () => {
  let world: SubscriptionWorld
  let viewer: HostStaffViewer
  let place: Place
  let other: Place

  before(async () => {
    world = await subscriptionWorld()
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { windows: [] })
    other = await world.place(viewer.hostId, { windows: [] })
    world.internet.serve([CAMP, ROOF])
  })

  after(() => world.database.drop())

  const steps = async (of = place) =>
    (await calendarHistoryService(world).ofPlace(of, { first: 25, after: null })).items
  const told = async (of = place) =>
    (await steps(of))
      .filter(({ kind }) => kind.startsWith('IMPORT_'))
      .map(({ kind, by, before, after }) =>
        [
          kind,
          by === viewer.accountId ? 'viewer' : (by ?? 'platform'),
          ...[before, after].map(item =>
            item ? `${item.during.from}/${item.during.until}`.replaceAll('2027-', '') : '-',
          ),
        ].join(' '),
      )

  it('are one step at each place when they are applied, and none while they are only looked at', async () => {
    const added = await world.add(viewer, [place, other])
    expect(await told()).to.deep.equal([])

    await world.apply(viewer, added)
    await world.apply(viewer, added)

    expect(await told()).to.deep.equal(['IMPORT_APPLIED viewer - 04-10/06-02'])
    expect(await told(other)).to.deep.equal(['IMPORT_APPLIED viewer - 04-10/06-02'])
    expect((await steps())[0]).to.deep.include({ subjectId: added.id })
    expect((await steps())[0]!.after).to.deep.include({ calendar: 'Office' })
  })

  it('are the platform’s doing when they are read in time, and tell only what changed', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.clock.advance(TWO_HOURS)
    await world.sync.readDue(id)
    world.internet.serve([{ ...CAMP, until: '04-25' }])
    world.clock.advance(TWO_HOURS)

    await world.sync.readDue(id)

    expect(await told()).to.deep.equal([
      'IMPORT_APPLIED platform 04-10/06-02 04-10/04-25',
      'IMPORT_APPLIED viewer - 04-10/06-02',
    ])
  })

  it('are the doing of whoever asks to have them read', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serve([CAMP])
    world.clock.advance(TWO_HOURS)

    valueOf(await world.sync.readNow(viewer, { subscriptionId: id, file: null }))

    expect((await told())[0]).to.equal('IMPORT_APPLIED viewer 06-01/06-02 -')
  })

  it('tell who answered for days, once for the same answer, and who removed them', async () => {
    await world.occupy(place, 'STAY', days('04-12', '04-14'))
    const { id } = await world.subscribe(viewer, [place])
    const [question] = await world.previews.questions([id])
    const answer = (of: 'LIFTED' | 'CONFIRMED') =>
      world.subscriptions.answer(viewer, { daysId: question!.id, answer: of })
    valueOf(await answer('CONFIRMED'))
    valueOf(await answer('LIFTED'))
    valueOf(await answer('LIFTED'))

    valueOf(await world.subscriptions.remove(viewer, { subscriptionId: id }))

    expect(await told()).to.deep.equal([
      'IMPORT_REMOVED viewer 04-10/06-02 -',
      'IMPORT_LIFTED viewer 04-10/04-20 -',
      'IMPORT_CONFIRMED viewer 04-10/04-20 04-10/04-20',
      'IMPORT_APPLIED viewer - 04-10/06-02',
    ])
  })

  it('cannot be taken back like a step of one’s own', async () => {
    await world.subscribe(viewer, [place])
    const [step] = await steps()

    const refused = await calendarUndoService(world).undo(viewer, { changeId: step!.id, idempotencyKey: newId() })

    expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'CannotUndo', cause: 'IMPORTED' } })
    expect(await world.standing(viewer.hostId)).to.have.lengthOf(2)
  })
})
