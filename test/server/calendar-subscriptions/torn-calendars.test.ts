import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { Place } from '../../../server/capacity/place.js'
import { valueOf } from '../capacity/fixture.js'
import { calendarText, type CalendarEntry } from './calendar-text.js'
import { subscriptionWorld, type SubscriptionWorld } from './fixture.js'
import { realReader } from './real-reader.js'

const CAMP = { uid: 'camp', from: '04-10', until: '04-20' }
const ROOF = { uid: 'roof', from: '06-01', until: '06-02' }
const VERSION = { etag: '"v1"', lastModified: null }
const MINUTE = { ms: 60_000 }
const DAY = { ms: 24 * 60 * 60_000 }
const EVERY_DAY = 'Place A IMPORTED 2027-02-01/2030-04-01'

/** A file that ends where its entries have been written and the next one would begin. */
const WHOLE = { etag: '"whole"', lastModified: null }

function torn(entries: readonly CalendarEntry[]): string {
  return calendarText(entries).replace('END:VCALENDAR\r\n', '')
}

describe('a calendar that arrives torn', () => {
  let world: SubscriptionWorld
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await subscriptionWorld({ reader: realReader })
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { label: 'Place A' })
    world.internet.serve([CAMP], VERSION)
  })

  after(() => world.database.drop())

  const standing = () => world.standing(viewer.hostId)
  const subscription = async (id: string) => (await world.previews.subscription(viewer, id))!
  const readAgain = async (id: string) => {
    world.clock.advance(DAY)
    await world.sync.readDue(id)
  }
  const questions = async (id: string) =>
    (await world.previews.questions([id])).map(({ during, doubt }) => `${doubt} ${during.from}/${during.until}`)
  const lift = async (id: string) => {
    for (const { id: daysId } of await world.previews.questions([id]))
      valueOf(await world.subscriptions.answer(viewer, { daysId, answer: 'LIFTED' }))
  }

  it('takes every day that it may touch, gives none back, and asks once at each place', async () => {
    const other = await world.place(viewer.hostId, { label: 'Place B' })
    const { id } = await world.subscribe(viewer, [place, other])
    world.internet.serveText(torn([ROOF]))

    await readAgain(id)

    expect(await standing()).to.have.members([EVERY_DAY, EVERY_DAY.replace('Place A', 'Place B')])
    expect(await subscription(id)).to.deep.include({ fault: 'NOT_WHOLE', failures: 1 })
    const asked = ['Truncated 2027-02-01/2030-04-01', 'Truncated 2027-02-01/2030-04-01']
    expect(await questions(id)).to.deep.equal(asked)

    await readAgain(id)

    expect(await questions(id)).to.deep.equal(asked)
    const reads = await world.previews.reads([id])
    expect(reads.map(({ fault, added, gone }) => [fault, added, gone])).to.deep.equal([
      ['NOT_WHOLE', 0, 0],
      ['NOT_WHOLE', 4, 0],
    ])
  })

  it('takes every day when it is too large to be read, until it is smaller', async () => {
    world.internet.serve([CAMP], WHOLE)
    const { id } = await world.subscribe(viewer, [place])
    const before = await standing()
    world.internet.serveText('x'.repeat(1_048_577))

    await readAgain(id)

    expect(await standing()).to.deep.equal([EVERY_DAY])
    expect(await subscription(id)).to.deep.include({ fault: 'TOO_LARGE', failures: 1 })
    expect(await questions(id)).to.deep.equal(['FileTooLarge 2027-02-01/2030-04-01'])

    world.internet.serve([CAMP], WHOLE)
    await readAgain(id)

    expect(await standing()).to.deep.equal(before)
    expect(await questions(id)).to.deep.equal([])
  })

  it('leaves the bookings known and the bookings that can be read when the host says that there are no others', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(torn([ROOF]))
    await readAgain(id)

    await lift(id)
    await readAgain(id)

    expect(await questions(id)).to.deep.equal([])
    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-20',
      'Place A IMPORTED 2027-06-01/2027-06-02',
    ])
  })

  it('asks again about another version, and not about the same one exported again', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(torn([ROOF]))
    await readAgain(id)
    await lift(id)
    world.internet.serveText(torn([ROOF]).replaceAll(/DTSTAMP:\S+/g, 'DTSTAMP:20270305T120000Z'))

    await readAgain(id)

    expect(await questions(id)).to.deep.equal([])

    world.internet.serveText(torn([ROOF, { uid: 'garden', from: '07-01', until: '07-03' }]))
    await readAgain(id)

    expect(await questions(id)).to.deep.equal(['Truncated 2027-02-01/2030-04-01'])
    expect(await standing()).to.deep.equal([EVERY_DAY])
  })

  it('has one question however many versions came', async () => {
    const { id } = await world.subscribe(viewer, [place])
    for (const uid of ['first', 'second', 'third']) {
      world.internet.serveText(torn([{ uid, from: '06-01', until: '06-02' }]))
      await readAgain(id)
    }

    expect(await questions(id)).to.deep.equal(['Truncated 2027-02-01/2030-04-01'])
  })

  it('asks again about an entry that is not understood when there is another one on the same days', async () => {
    const odd = (uid: string) =>
      calendarText([{ uid, from: '05-01', until: '05-02' }]).replace(/DTEND\S+/, 'DTEND:soon')
    const entryOf = (text: string) => text.slice(text.indexOf('BEGIN:VEVENT'), text.indexOf('END:VCALENDAR'))
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(odd('odd'))
    await readAgain(id)
    expect(await questions(id)).to.deep.equal(['EndUnreadable 2027-05-01/2030-04-01'])
    await lift(id)
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-05-01/2027-05-02'])

    world.internet.serveText(odd('odd').replace('BEGIN:VEVENT', `${entryOf(odd('other'))}BEGIN:VEVENT`))
    await readAgain(id)

    expect(await questions(id)).to.deep.equal(['EndUnreadable 2027-05-01/2030-04-01'])
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-05-01/2030-04-01'])
  })

  it('asks about an entry that is torn itself, beside all that may have followed', async () => {
    const { id } = await world.subscribe(viewer, [place])
    const [beginning] = calendarText([ROOF]).split('DTEND')
    world.internet.serveText(beginning!)

    await readAgain(id)

    expect(await questions(id)).to.deep.equal(['Truncated 2027-02-01/2030-04-01', 'EntryDamaged 2027-06-01/2030-04-01'])
  })

  it('gives back what it took when it is whole again, also as the version before', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(torn([ROOF]), { etag: '"torn"', lastModified: null })
    await readAgain(id)
    world.internet.serve([CAMP], VERSION)

    await readAgain(id)

    expect(world.internet.asked.at(-1)!.known).to.deep.equal({ etag: null, lastModified: null })
    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
    expect(await subscription(id)).to.deep.include({ fault: null, failures: 0 })
    expect(await questions(id)).to.deep.equal([])
  })

  it('goes on with one question when the months go on', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(torn([]))
    await readAgain(id)
    world.clock.set('2027-05-02T09:00:00Z')

    await readAgain(id)

    expect(await questions(id)).to.deep.equal(['Truncated 2027-04-01/2030-06-01'])
  })

  it('changes nothing when it is no calendar at all', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText('<html><body>Sign in, please.</body></html>')

    await readAgain(id)

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
    expect(await subscription(id)).to.deep.include({ fault: 'NOT_A_CALENDAR', failures: 1 })
  })

  it('is offered for a look when it is new, and takes everything that it may when it is applied', async () => {
    world.internet.serveText(torn([CAMP]))

    const added = await world.add(viewer, [place])

    expect(await standing()).to.deep.equal([])
    const preview = (await world.previews.preview(added.id))!
    expect(preview.torn).to.equal('Truncated')
    expect(preview.changes.map(({ during, doubt }) => `${doubt} ${during.from}/${during.until}`)).to.deep.equal([
      'Truncated 2027-02-01/2030-04-01',
      'null 2027-04-10/2027-04-20',
    ])

    await world.apply(viewer, added)

    expect(await standing()).to.deep.equal([EVERY_DAY])
    expect(await questions(added.id)).to.deep.equal(['Truncated 2027-02-01/2030-04-01'])
  })

  it('is offered for a look when it is the new version of a file, which takes nothing away', async () => {
    const file = (text: string) => new Uint8Array(Buffer.from(text))
    const { id } = await world.subscribe(viewer, [place], { origin: { file: file(calendarText([CAMP])) } })

    const read = valueOf(await world.sync.readNow(viewer, { subscriptionId: id, file: file(torn([ROOF])) }))

    expect(await standing()).to.deep.equal(['Place A IMPORTED 2027-04-10/2027-04-20'])
    await world.apply(viewer, read)
    await lift(id)
    expect(await standing()).to.deep.equal([
      'Place A IMPORTED 2027-04-10/2027-04-20',
      'Place A IMPORTED 2027-06-01/2027-06-02',
    ])
  })

  it('says so to whoever has it read now, once it is followed', async () => {
    const { id } = await world.subscribe(viewer, [place])
    world.internet.serveText(torn([ROOF]))
    world.clock.advance(MINUTE)

    const read = await world.sync.readNow(viewer, { subscriptionId: id, file: null })

    expect(read).to.deep.equal({ ok: false, refusal: { kind: 'CalendarUnreadable', fault: 'NOT_WHOLE' } })
    expect(await standing()).to.deep.equal([EVERY_DAY])
  })
})
