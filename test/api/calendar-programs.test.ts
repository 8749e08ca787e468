import { expect } from 'chai'
import ICAL from 'ical.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { HttpApiClient } from '../support/api.js'
import { calendarPrograms } from '../support/calendar-programs.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { createWorld, type World } from '../support/world.js'

const CREATE = `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { address } }`

const here = calendarPrograms.filter(program => program.isHere())
const absent = calendarPrograms.filter(program => !here.includes(program)).map(({ name }) => name)

/** Debian's packages khal, vdirsyncer and python3-icalendar read the feeds where they are installed, ical.js everywhere. */
describe(`other calendar programs${absent.length > 0 ? ` (not installed here: ${absent.join(', ')})` : ''}`, () => {
  let world: World
  let staff: HttpApiClient
  let anybody: HttpApiClient
  let placeId: string
  let emptyId: string

  before(async () => {
    world = await createWorld({ config: { publicUrl: 'https://leeward.example' } })
    world.clock.set('2027-03-01T09:00:00Z')
    const { id: hostId } = await world.host()
    const place = await world.place({ hostId, windows: [['2027-04-01', '2027-12-31']] })
    const empty = await world.place({ hostId, windows: [] })
    ;[placeId, emptyId] = [toGlobalId('Place', place.id), toGlobalId('Place', empty.id)]
    await world.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
       VALUES (gen_random_uuid(), $1, 'BLOCK', '[2027-05-10,2027-05-20)', '[2027-05-10,2027-05-20)', '{}'),
              (gen_random_uuid(), $1, 'BLOCK', '[2028-02-29,2028-03-01)', '[2028-02-29,2028-03-01)', '{}')`,
      [place.id],
    )
    staff = await world.overHttp('HOST_STAFF', { hostId })
    anybody = await world.visitor()
  })

  after(() => world.close())

  const subscribe = async (input: object) => {
    const { pathname } = new URL((await staff.ask(CREATE, { input })).createCalendarFeed.address)
    return {
      address: `${await world.baseUrl()}${pathname}`,
      text: await (await anybody.fetch(pathname)).text(),
    }
  }
  const SAID = [
    'Open 2027-04-01/2027-05-10',
    'Occupied 2027-05-10/2027-05-20',
    'Open 2027-05-20/2027-12-31',
    'Occupied 2028-02-29/2028-03-01',
  ]

  const icalJs = {
    name: 'ical.js',
    read: ({ text }: { text: string }) =>
      Promise.resolve(
        new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
          const { summary, startDate, endDate } = new ICAL.Event(component)
          return `${summary} ${startDate}/${endDate}`
        }),
      ),
  }
  for (const program of [icalJs, ...here]) {
    it(`${program.name} reads the feed of a place, of a house and of an empty place`, async function () {
      this.timeout(60_000)
      for (const [input, said] of [
        [{ placeId }, SAID],
        [{}, SAID],
        [{ placeId: emptyId }, []],
      ] as const) {
        const folder = temporaryFolder()
        expect(await program.read({ ...(await subscribe(input)), folder: folder.path })).to.deep.equal(said)
        folder.remove()
      }
    })
  }

  it('find lines that end as the format asks, none longer than 75 octets', async () => {
    const { text } = await subscribe({})
    const lines = text.split('\r\n')

    expect(lines.every(line => !/[\r\n]/.test(line) && Buffer.byteLength(line) <= 75)).to.equal(true)
    expect(lines[0]).to.equal('BEGIN:VCALENDAR')
  })
})
