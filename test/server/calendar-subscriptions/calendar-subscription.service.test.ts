import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import { days } from '../capacity/days.js'
import { valueOf } from '../capacity/fixture.js'
import { calendarFile } from './calendar-text.js'
import { secretAddress, subscriptionWorld, type SubscriptionWorld } from './fixture.js'

const CAMP = { uid: 'camp', from: '04-10', until: '04-20' }
const PAINTERS = { uid: 'painters', from: '05-01', until: '05-03' }

describe('calendar subscriptions', () => {
  let world: SubscriptionWorld
  let viewer: HostStaffViewer
  let place: Place
  let other: Place

  before(async () => {
    world = await subscriptionWorld()
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place A' })
    other = await world.place(host.id, { label: 'Place B' })
    world.internet.serve([CAMP])
  })

  after(() => world.database.drop())

  const standing = () => world.standing(viewer.hostId)
  const changesOf = async (subscriptionId: string) => {
    const preview = await world.previews.preview(subscriptionId)
    return preview?.changes.map(({ change, during, before, clashes, windows }) =>
      [
        change,
        `${during.from}/${during.until}`,
        ...(before ? [`was ${before.from}/${before.until}`] : []),
        ...clashes.map(({ kind }) => `meets ${kind}`),
        ...(windows.length > 0 ? ['of a window'] : []),
      ].join(' '),
    )
  }

  it('take no place before they are applied, and say what they would change', async () => {
    await world.occupy(place, 'STAY', days('04-15', '04-25'))

    const { id } = await world.add(viewer, [place])

    expect(await standing()).to.deep.equal(['Place A STAY 2027-04-15/2027-04-25'])
    expect(await changesOf(id)).to.deep.equal(['NEW 2027-04-10/2027-04-20 meets STAY of a window'])
  })

  it('take their places when they are applied, and again the same changes nothing', async () => {
    const added = await world.add(viewer, [place, other])
    const applied = await world.apply(viewer, added)
    const before = await world.previews.questions([added.id])

    const again = await world.apply(viewer, added)

    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-20',
      'Place B IMPORTED 2027-04-10/2027-04-20',
    ])
    expect(again).to.deep.equal(applied)
    expect(applied).to.deep.include({ appliedAt: world.clock.now(), waitingReadingId: null, fault: null })
    expect(before).to.deep.equal([])
  })

  it('never take a day twice, and keep what meets a stay on record until somebody has looked', async () => {
    await world.occupy(place, 'STAY', days('04-15', '04-18'))

    const { id } = await world.subscribe(viewer, [place])
    const [question] = await world.previews.questions([id])

    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-15',
      'Place A STAY 2027-04-15/2027-04-18',
      'Place A IMPORTED 2027-04-18/2027-04-20',
    ])
    expect(question).to.deep.include({ doubt: null, during: days('04-10', '04-20') })
    expect(question!.clashes.map(({ kind }) => kind)).to.deep.equal(['STAY'])

    await world.subscriptions.answer(viewer, { daysId: question!.id, answer: 'CONFIRMED' })
    expect(await world.previews.questions([id])).to.deep.equal([])
  })

  it('fall onto the days of a hold when it is released', async () => {
    const held = valueOf(await world.hold(place, days('04-05', '04-15')))
    await world.subscribe(viewer, [place])
    expect(await standing()).to.deep.equal([
      'Place A HOLD 2027-04-05/2027-04-15',
      'Place A IMPORTED 2027-04-15/2027-04-20',
    ])

    await world.unitOfWork.transaction(tx => ledger(tx).release([held.proposalId!]))

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
  })

  it('share days: a place is taken while one of them takes it', async () => {
    const office = await world.subscribe(viewer, [place])
    world.internet.serve([{ uid: 'guests', from: '04-15', until: '04-30' }])
    const guests = await world.subscribe(viewer, [place], { label: 'Guests' })
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-30'])

    await world.subscriptions.remove(viewer, { subscriptionId: office.id })
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-15/2027-04-30'])

    await world.subscriptions.remove(viewer, { subscriptionId: guests.id })
    expect(await standing()).to.deep.equal([])
    expect(await world.previews.ofHosts([viewer.hostId])).to.deep.equal([])
  })

  it('say of another version of a file what is new, moved and gone, and do it when it is applied', async () => {
    const first = calendarFile([CAMP, PAINTERS])
    const { id } = await world.subscribe(viewer, [place], { origin: { file: first } })
    const moved = { ...CAMP, until: '04-22' }
    const file = calendarFile([moved, { uid: 'roof', from: '06-01', until: '06-02' }])

    const read = valueOf(await world.sync.readNow(viewer, { subscriptionId: id, file }))

    expect(await changesOf(id)).to.deep.equal([
      'CHANGED 2027-04-10/2027-04-22 was 2027-04-10/2027-04-20 of a window',
      'GONE 2027-05-01/2027-05-03',
      'NEW 2027-06-01/2027-06-02 of a window',
    ])
    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-20',
      'Place A IMPORTED 2027-05-01/2027-05-03',
    ])
    await world.apply(viewer, read)
    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-22',
      'Place A IMPORTED 2027-06-01/2027-06-02',
    ])
  })

  it('find nothing to change in the same file', async () => {
    const file = calendarFile([CAMP, PAINTERS])
    const { id } = await world.subscribe(viewer, [place], { origin: { file } })
    world.clock.advance({ days: 50 })

    await world.sync.readNow(viewer, { subscriptionId: id, file })

    expect(await changesOf(id)).to.deep.equal([])
  })

  it('refuse a reading that another one has taken the place of', async () => {
    const added = await world.add(viewer, [place], { origin: { file: calendarFile([CAMP]) } })
    await world.sync.readNow(viewer, { subscriptionId: added.id, file: calendarFile([PAINTERS]) })

    const refused = await world.subscriptions.apply(viewer, {
      subscriptionId: added.id,
      readingId: added.waitingReadingId!,
    })

    expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'ReadingOutdated' } })
    expect(await standing()).to.deep.equal([])
  })

  it('block what the calendar is not clear about, until somebody lifts it, and remember the answer', async () => {
    world.internet.serve([CAMP, { uid: 'odd', from: '07-01', until: '07-03', title: 'UNCLEAR' }])
    const { id } = await world.subscribe(viewer, [place])
    const [question] = await world.previews.questions([id])
    expect(question).to.deep.include({ doubt: 'EntryDamaged', during: days('07-01', '07-03') })
    expect(await standing()).to.include('Place A IMPORTED 2027-07-01/2027-07-03')

    await world.subscriptions.answer(viewer, { daysId: question!.id, answer: 'LIFTED' })
    world.clock.advance({ days: 1 })
    await world.sync.readNow(viewer, { subscriptionId: id, file: null })

    expect(await world.previews.questions([id])).to.deep.equal([])
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
  })

  it('keep their address sealed, and say no more of it than its host', async () => {
    const { addressHost } = await world.add(viewer, [place])

    const [row] = await world.database.dataSource.query(
      'SELECT calendar_subscription::text AS everything FROM calendar_subscription WHERE host_id = $1',
      [viewer.hostId],
    )
    expect(addressHost).to.equal('calendars.example')
    expect(row.everything).not.to.include('s3cr3t-token')
    expect(row.everything).not.to.include(Buffer.from(secretAddress).toString('hex'))
  })

  it('keep nothing that people would read of a calendar', async () => {
    await world.subscribe(viewer, [place])

    const rows = await world.database.dataSource.query(
      `SELECT imported_days::text FROM imported_days
       UNION ALL SELECT calendar_subscription::text FROM calendar_subscription
       UNION ALL SELECT occupancy::text FROM occupancy`,
    )

    expect(JSON.stringify(rows)).not.to.include('nobody’s business')
  })

  describe('are refused', () => {
    const details = () => ({
      label: 'Office',
      colour: 'BLUE' as const,
      zone: 'Europe/Brussels',
      places: [{ placeId: place.id, words: [] }],
      origin: { address: secretAddress },
      idempotencyKey: randomUUID(),
    })

    it('when they cannot be read, and nothing is kept of them', async () => {
      world.internet.fail('HOST_REFUSED')

      expect(await world.subscriptions.add(viewer, details())).to.deep.equal({
        ok: false,
        refusal: { kind: 'CalendarUnreadable', fault: 'HOST_REFUSED' },
      })
      expect(await world.previews.ofHosts([viewer.hostId])).to.deep.equal([])
    })

    for (const [title, file, fault] of [
      ['is no calendar', '<html>', 'NOT_A_CALENDAR'],
      ['breaks the reader', 'BROKEN', 'READER_FAILED'],
      ['is too large', 'x'.repeat(1_048_577), 'TOO_LARGE'],
    ] as const)
      it(`when their file ${title}`, async () => {
        const origin = { file: new Uint8Array(Buffer.from(file)) }

        const answer = await world.subscriptions.add(viewer, { ...details(), origin })

        expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'CalendarUnreadable', fault } })
      })

    it('for places of others, which are not asked for first', async () => {
      const stranger = await world.place((await world.host()).id)
      const asked = world.internet.asked.length

      const answer = await world.subscriptions.add(viewer, {
        ...details(),
        places: [{ placeId: stranger.id, words: [] }],
      })

      expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
      expect(world.internet.asked.length).to.equal(asked)
    })

    it('beyond twenty of a host', async () => {
      for (let count = 0; count < 20; count++) await world.add(viewer, [place])

      expect(await world.subscriptions.add(viewer, details())).to.deep.equal({
        ok: false,
        refusal: { kind: 'TooManySubscriptions', most: 20 },
      })
    })
  })

  it('are made once for one key', async () => {
    const idempotencyKey = randomUUID()
    const first = await world.add(viewer, [place], { idempotencyKey })

    const second = await world.add(viewer, [place], { idempotencyKey })

    expect(second.id).to.equal(first.id)
    expect(await world.previews.ofHosts([viewer.hostId])).to.have.lengthOf(1)
  })

  it('are nobody else’s to apply, read, answer or remove', async () => {
    const added = await world.subscribe(viewer, [place])
    const stranger = await world.staffOf((await world.host()).id)
    const [{ id: daysId }] = await world.database.dataSource.query(
      'SELECT id FROM imported_days WHERE subscription_id = $1',
      [added.id],
    )
    const subscriptionId = added.id
    const absent = { ok: false, refusal: { kind: 'NotFound' } }

    const { subscriptions, sync, previews } = world
    expect(await subscriptions.apply(stranger, { subscriptionId, readingId: randomUUID() })).to.deep.equal(absent)
    expect(await sync.readNow(stranger, { subscriptionId, file: null })).to.deep.equal(absent)
    expect(await subscriptions.answer(stranger, { daysId, answer: 'LIFTED' })).to.deep.equal(absent)
    expect(await subscriptions.remove(stranger, { subscriptionId })).to.deep.equal(absent)
    expect(await previews.subscription(stranger, subscriptionId)).to.equal(null)
    expect(await previews.importedDays(stranger, daysId)).to.equal(null)
    expect(await standing()).to.have.lengthOf(1)
  })
})
