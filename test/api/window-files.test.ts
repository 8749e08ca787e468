import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { csvRows, csvText } from '../../server/shared/csv.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const IMPORT = `mutation ($input: ImportAvailabilityWindowsInput!) {
  importAvailabilityWindows(input: $input) {
    windowImport { applied rows { row action place { label } from until } }
    errors { __typename ... on UserError { message } ... on RowRefused { row column } }
  }
}`

/** Host staff save their windows, change them in a spreadsheet and bring them back; coordinators save what they see. */
describe('files of places and windows over HTTP', () => {
  let world: World
  let staff: HttpApiClient
  let desk: HttpApiClient
  let hostId: string
  let otherId: string

  before(async () => {
    world = await createWorld()
    world.clock.set('2027-03-01T09:00:00Z')
    ;({ id: hostId } = await world.host({ name: 'Specimen House' }))
    ;({ id: otherId } = await world.host({ name: '=Formula House' }))
    await world.place({ hostId, label: 'Place 1', turnoverDays: 7 })
    await world.place({ hostId: otherId, label: '-Place 2', windows: [['2029-01-01', '2029-02-01']] })
    staff = await world.overHttp('HOST_STAFF', { hostId })
    desk = await world.overHttp('COORDINATOR')
  })

  after(() => world.close())

  const rowsAt = async (client: HttpApiClient, address: string) => {
    const response = await client.fetch(address)
    const read = csvRows(await response.text())
    return read.ok ? read.value.slice(1) : []
  }
  const bring = async (csv: string, { dryRun = false, key = randomUUID() as string, by = staff } = {}) =>
    (await by.ask(IMPORT, { input: { csv, dryRun, idempotencyKey: key } })).importAvailabilityWindows

  it('are saved as attachments that nothing keeps, with a byte order mark for whoever asks', async () => {
    const plain = await staff.fetch('/exports/windows.csv')
    const marked = await staff.fetch('/exports/windows.csv?bom=1')

    expect(plain.status).to.equal(200)
    expect(plain.headers.get('content-type')).to.equal('text/csv; charset=utf-8')
    expect(plain.headers.get('content-disposition')).to.equal('attachment; filename="leeward-windows.csv"')
    expect(plain.headers.get('cache-control')).to.equal('no-store')
    expect(plain.headers.get('x-content-type-options')).to.equal('nosniff')
    const bytes = Buffer.from(await marked.arrayBuffer())
    expect(bytes.subarray(0, 3).toString('hex')).to.equal('efbbbf')
    expect(bytes.subarray(3).toString('utf8')).to.equal(await plain.text())
  })

  it('show host staff their own places, whatever they ask for, and coordinators all of them', async () => {
    const strange = `/exports/places.csv?host=${toGlobalId('HostInstitution', otherId)}`

    expect((await rowsAt(staff, '/exports/places.csv')).map(row => row.slice(0, 8))).to.deep.equal([
      ['Specimen House', 'Place 1', '4', 'yes', 'yes', 'no', 'no', '7'],
    ])
    expect(await rowsAt(staff, strange)).to.deep.equal([])
    expect((await rowsAt(desk, '/exports/places.csv')).map(row => row.slice(0, 2))).to.deep.equal([
      ["'=Formula House", "'-Place 2"],
      ['Specimen House', 'Place 1'],
    ])
    expect((await rowsAt(desk, strange)).map(row => row[1])).to.deep.equal(["'-Place 2"])
  })

  it('hold the windows that share a day with the period', async () => {
    const labels = async (period: string) => (await rowsAt(desk, `/exports/windows.csv?${period}`)).map(row => row[1])

    expect(await labels('')).to.deep.equal(["'-Place 2", 'Place 1'])
    expect(await labels('from=2028-02-29&until=2029-01-01')).to.deep.equal(['Place 1'])
    expect(await labels('from=2028-03-01&until=2029-01-02')).to.deep.equal(["'-Place 2"])
  })

  it('are refused to everybody else, and to filters that make no sense', async () => {
    const statusOf = async (client: HttpApiClient, address: string) => (await client.fetch(address)).status
    const [visitor, member, admin] = [
      await world.visitor(),
      await world.overHttp('MEMBER'),
      await world.overHttp('ADMIN'),
    ]

    for (const sheet of ['places', 'windows']) {
      expect(await statusOf(visitor, `/exports/${sheet}.csv`)).to.equal(401)
      expect(await statusOf(member, `/exports/${sheet}.csv`)).to.equal(403)
      expect(await statusOf(admin, `/exports/${sheet}.csv`)).to.equal(403)
    }
    for (const query of [
      'from=yesterday',
      'from=2028-01-01&until=2028-01-01',
      'host=nonsense',
      'from=2028-01-01&from=x',
    ])
      expect(await statusOf(staff, `/exports/windows.csv?${query}`), query).to.equal(400)
    expect(await statusOf(staff, '/exports/cases.csv')).to.equal(404)
  })

  it('come back and change nothing', async () => {
    const csv = await (await staff.fetch('/exports/windows.csv?bom=1')).text()

    expect(await bring(csv)).to.deep.equal({
      windowImport: {
        applied: true,
        rows: [{ row: 2, action: 'KEEP', place: { label: 'Place 1' }, from: '2027-03-01', until: '2028-03-01' }],
      },
      errors: [],
    })
    expect(await (await staff.fetch('/exports/windows.csv?bom=1')).text()).to.equal(csv)
  })

  it('are tried, and then applied once', async () => {
    const csv = csvText(
      [
        ['place', 'first_day', 'last_day', 'withdraw', 'window', 'version'],
        ['Place 1', '2028-06-01', '2028-06-30', '', '', ''],
      ],
      { bom: false },
    )
    const row = { row: 2, action: 'PUBLISH', place: { label: 'Place 1' }, from: '2028-06-01', until: '2028-07-01' }
    const key = randomUUID()

    const tried = await bring(csv, { dryRun: true })
    const untouched = await rowsAt(staff, '/exports/windows.csv')
    const first = await bring(csv, { key })

    expect(tried).to.deep.equal({ windowImport: { applied: false, rows: [row] }, errors: [] })
    expect(untouched).to.have.lengthOf(1)
    expect(first).to.deep.equal({ windowImport: { applied: true, rows: [row] }, errors: [] })
    expect(await bring(csv, { key })).to.deep.equal(first)
    expect((await rowsAt(staff, '/exports/windows.csv')).map(cells => cells[2])).to.deep.equal([
      '2027-03-01',
      '2028-06-01',
    ])
  })

  it('are refused with the row and the column, and with nothing done', async () => {
    const csv =
      'place,first_day,last_day,withdraw,window,version\nPlace 1,2030-01-01,2030-01-31,,,\nPlace 1,1/6/2030,2030-06-30,,,'

    expect(await bring(csv)).to.deep.equal({
      windowImport: null,
      errors: [
        {
          __typename: 'RowRefused',
          row: 3,
          column: 'first_day',
          message: 'Write a day as 2027-04-30, the year first.',
        },
      ],
    })
    expect(await rowsAt(staff, '/exports/windows.csv?from=2030-01-01')).to.deep.equal([])
  })

  it('are brought in by host staff only', async () => {
    const { errors } = await desk.send(IMPORT, { input: { csv: '', dryRun: true, idempotencyKey: randomUUID() } })

    expect(errors[0]!.extensions.code).to.equal('FORBIDDEN')
  })
})
