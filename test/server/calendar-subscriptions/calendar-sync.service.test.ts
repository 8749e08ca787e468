import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { Place } from '../../../server/capacity/place.js'
import { secretAddress, subscriptionWorld, type SubscriptionWorld } from './fixture.js'

const CAMP = { uid: 'camp', from: '04-10', until: '04-20' }
const ROOF = { uid: 'roof', from: '06-01', until: '06-02' }
const VERSION = { etag: '"v1"', lastModified: 'Mon, 01 Mar 2027 09:00:00 GMT' }
const UNKNOWN = { etag: null, lastModified: null }
const MINUTE = 60_000
const TWO_HOURS = 120 * MINUTE

describe('reading calendars again', () => {
  let world: SubscriptionWorld
  let viewer: HostStaffViewer
  let place: Place
  let id: string

  before(async () => {
    world = await subscriptionWorld()
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place A' })
    world.internet.serve([CAMP], VERSION)
    ;({ id } = await world.subscribe(viewer, [place]))
  })

  after(() => world.database.drop())

  const standing = () => world.standing(viewer.hostId)
  const subscription = async () => (await world.previews.subscription(viewer, id))!
  const inTime = (ms: number) => new Date(world.clock.now().getTime() + ms)
  const readAfter = async (ms: number) => {
    world.clock.advance({ ms })
    await world.sync.readDue(id)
  }

  it('happens by itself every two hours, and applies what it finds', async () => {
    expect((await subscription()).nextReadAt).to.deep.equal(inTime(TWO_HOURS))
    world.internet.serve([ROOF])

    await readAfter(TWO_HOURS)

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-06-01/2027-06-02'])
    expect(await subscription()).to.deep.include({
      readAt: world.clock.now(),
      nextReadAt: inTime(TWO_HOURS),
      waitingReadingId: null,
    })
    expect(await world.previews.reads([id])).to.have.lengthOf(1)
    expect((await world.previews.reads([id]))[0]).to.deep.include({ fault: null, added: 1, gone: 1 })
  })

  it('does not happen before its time, nor twice at it', async () => {
    const asked = world.internet.asked.length

    await readAfter(TWO_HOURS - 1)
    expect(world.internet.asked.length).to.equal(asked)

    world.clock.advance({ ms: 1 })
    await Promise.all([world.sync.readDue(id), world.sync.readDue(id), world.sync.readDue(id)])
    expect(world.internet.asked.length).to.equal(asked + 1)
  })

  it('asks only for what is newer, and for everything once a week', async () => {
    await readAfter(TWO_HOURS)
    expect(world.internet.asked.at(-1)).to.deep.equal({ address: secretAddress, known: VERSION })
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])

    await readAfter(7 * 24 * 60 * MINUTE)
    expect(world.internet.asked.at(-1)?.known).to.deep.equal(UNKNOWN)
  })

  it('takes every day of a calendar that the reader had to give up, and asks', async () => {
    world.internet.serveText('BROKEN')

    await readAfter(TWO_HOURS)

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-02-01/2030-04-01'])
    expect(await subscription()).to.deep.include({ fault: 'READER_FAILED', failures: 1 })
    expect((await world.previews.questions([id])).map(({ doubt }) => doubt)).to.deep.equal(['READER_GAVE_UP'])

    world.internet.serve([CAMP], VERSION)
    await readAfter(TWO_HOURS)

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
  })

  it('keeps the days it knows when it fails, waits longer each time, and says why', async () => {
    world.internet.fail('UNREACHABLE')
    const waits: number[] = []
    for (let count = 0; count < 9; count++) {
      const { nextReadAt } = await subscription()
      await readAfter(nextReadAt!.getTime() - world.clock.now().getTime())
      waits.push(((await subscription()).nextReadAt!.getTime() - world.clock.now().getTime()) / MINUTE)
    }

    expect(waits).to.deep.equal([15, 30, 60, 120, 240, 480, 960, 1440, 1440])
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
    expect(await subscription()).to.deep.include({ fault: 'UNREACHABLE', failures: 9 })

    world.internet.serve([CAMP])
    await readAfter(1440 * MINUTE)
    expect(await subscription()).to.deep.include({ fault: null, failures: 0, nextReadAt: inTime(TWO_HOURS) })
  })

  it('is tried again by another process when the one that began has died', async () => {
    world.clock.advance({ ms: TWO_HOURS })
    await world.database.dataSource.query('UPDATE calendar_subscription SET next_read_at = $2 WHERE id = $1', [
      id,
      inTime(10 * MINUTE),
    ])
    const asked = world.internet.asked.length

    await readAfter(10 * MINUTE)

    expect(world.internet.asked.length).to.equal(asked + 1)
  })

  it('remembers the last twenty looks', async () => {
    for (let count = 0; count < 25; count++) await readAfter(TWO_HOURS)

    const reads = await world.previews.reads([id])

    expect(reads).to.have.lengthOf(20)
    expect(reads[0]!.at).to.deep.equal(world.clock.now())
  })

  it('can be asked for, once a minute, and answers the fault', async () => {
    expect(await world.sync.readNow(viewer, { subscriptionId: id, file: null })).to.deep.equal({
      ok: false,
      refusal: { kind: 'ReadJustNow' },
    })
    world.clock.advance({ ms: MINUTE })
    world.internet.fail('TOO_SLOW')

    expect(await world.sync.readNow(viewer, { subscriptionId: id, file: null })).to.deep.equal({
      ok: false,
      refusal: { kind: 'CalendarUnreadable', fault: 'TOO_SLOW' },
    })
    expect(await subscription()).to.deep.include({ fault: 'TOO_SLOW', failures: 1 })
  })

  it('asks for a file where there is no address, and for none where there is one', async () => {
    const needed = { ok: false, refusal: { kind: 'FileNeeded' } }
    const file = new Uint8Array(Buffer.from('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'))
    const { id: ofFile } = await world.add(viewer, [place], { origin: { file } })

    expect(await world.sync.readNow(viewer, { subscriptionId: id, file })).to.deep.equal(needed)
    expect(await world.sync.readNow(viewer, { subscriptionId: ofFile, file: null })).to.deep.equal(needed)
  })

  it('leaves what was never applied to whoever looks at it', async () => {
    const added = await world.add(viewer, [place], { label: 'Other' })
    world.internet.serve([ROOF])
    world.clock.advance({ ms: MINUTE })

    const read = await world.sync.readNow(viewer, { subscriptionId: added.id, file: null })

    expect(read.ok && read.value.waitingReadingId).not.to.equal(added.waitingReadingId)
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
    expect(read.ok && read.value.nextReadAt).to.equal(null)
  })

  it('is over for a calendar that is removed meanwhile', async () => {
    await world.subscriptions.remove(viewer, { subscriptionId: id })

    await readAfter(TWO_HOURS)

    expect(await standing()).to.deep.equal([])
  })
})
