import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { Place } from '../../../server/capacity/place.js'
import { subscriptionWorld, type SubscriptionWorld } from './fixture.js'
import { realReader } from './real-reader.js'

const TWO_HOURS = { ms: 2 * 60 * 60_000 }

/** A list of what is busy in a span, all as days of 2027 such as `04-01`. */
function freeBusy({ from = '03-01', until, busy }: { from?: string; until: string; busy: readonly string[] }): string {
  const plain = (day: string) => `2027${day.replace('-', '')}T000000Z`
  return [
    'BEGIN:VCALENDAR',
    'BEGIN:VFREEBUSY',
    'UID:list',
    `DTSTART:${plain(from)}`,
    `DTEND:${plain(until)}`,
    ...busy.map(days => `FREEBUSY:${days.split('/').map(plain).join('/')}`),
    'END:VFREEBUSY',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

describe('a free-busy list', () => {
  let world: SubscriptionWorld
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await subscriptionWorld({ reader: realReader })
  })

  beforeEach(async () => {
    world.clock.set('2027-03-10T09:00:00Z')
    viewer = await world.staffOf((await world.host()).id)
    place = await world.place(viewer.hostId, { label: 'A' })
    world.internet.serveText(freeBusy({ until: '07-01', busy: ['04-10/04-12', '04-28/05-03', '05-20/05-25'] }))
  })

  after(() => world.database.drop())

  const follow = async () => (await world.subscribe(viewer, [place], { zone: 'UTC' })).id
  const readAgain = async (id: string) => {
    world.clock.advance(TWO_HOURS)
    await world.sync.readDue(id)
  }
  const standing = async () => (await world.standing(viewer.hostId)).map(line => line.replaceAll('2027-', ''))

  it('gives back days of which it speaks, and leaves all others as they stood', async () => {
    const id = await follow()
    expect(await standing()).to.deep.equal([
      'A IMPORTED 04-10/04-12',
      'A IMPORTED 04-28/05-03',
      'A IMPORTED 05-20/05-25',
    ])
    world.internet.serveText(freeBusy({ until: '05-01', busy: [] }))

    await readAgain(id)

    expect(await standing()).to.deep.equal(['A IMPORTED 05-01/05-03', 'A IMPORTED 05-20/05-25'])
  })

  it('speaks of them again when its span goes on', async () => {
    const id = await follow()
    world.internet.serveText(freeBusy({ until: '05-01', busy: [] }))
    await readAgain(id)
    world.internet.serveText(freeBusy({ until: '07-01', busy: ['05-21/05-22'] }))

    await readAgain(id)

    expect(await standing()).to.deep.equal(['A IMPORTED 05-21/05-22'])
  })

  it('is forgotten with the calendar, beyond its span too', async () => {
    const id = await follow()
    world.internet.serveText(freeBusy({ until: '05-01', busy: [] }))
    await readAgain(id)

    await world.subscriptions.remove(viewer, { subscriptionId: id })

    expect(await standing()).to.deep.equal([])
  })

  it('says before it is applied of which days to come it says nothing', async () => {
    world.internet.serveText(freeBusy({ until: '05-01', busy: [] }))

    const { id } = await world.add(viewer, [place], { zone: 'UTC' })

    const { silent, torn } = (await world.previews.preview(id))!
    expect(torn).to.equal(null)
    expect(silent.map(({ from, until }) => `${from}/${until}`)).to.deep.equal(['2027-05-01/2030-04-01'])
  })
})
