import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { csvText } from '../../../server/shared/csv.js'
import { valueOf } from './fixture.js'
import { placeFilesWorld, rowFaults, type PlaceFilesWorld } from './place-files.js'

describe('importing places', () => {
  let world: PlaceFilesWorld['world']
  let imports: PlaceFilesWorld['imports']
  let exports: PlaceFilesWorld['exports']
  let desk: PlaceFilesWorld['desk']
  let hostName: string
  let hostId: string

  before(async () => {
    ;({ world, imports, exports, desk } = await placeFilesWorld())
  })

  beforeEach(async () => {
    ;({ id: hostId, name: hostName } = await world.host())
  })

  after(() => world.database.drop())

  const HEADING =
    'host_institution place sleeps step_free child_safe women_only emergency_reserve turnover_days place_id version'.split(
      ' ',
    )
  const fileOf = (...rows: readonly (readonly string[])[]) => csvText([HEADING, ...rows], { bom: true })
  const bring = (csv: string, more: { dryRun?: boolean; idempotencyKey?: string } = {}) =>
    imports.importPlaces(desk, { csv, dryRun: false, idempotencyKey: randomUUID(), ...more })
  const exported = async () => valueOf(await exports.places(desk, { hostIds: [hostId] })).slice(1)
  const newPlace = (label: string, sleeps = '3') => [hostName, label, sleeps, 'yes', 'no', '', 'YES', '14', '', '']

  it('registers what is new, once, with everything that the row says', async () => {
    const key = { idempotencyKey: randomUUID() }
    const file = fileOf(newPlace('Attic'), newPlace('-Cellar', '1'))

    const tried = valueOf(await bring(file, { dryRun: true }))
    const untouched = await exported()
    const done = await bring(file, key)

    expect(untouched).to.deep.equal([])
    expect(tried).to.deep.equal({
      applied: false,
      rows: [
        { row: 2, action: 'REGISTER', hostId, label: 'Attic', changes: [] },
        { row: 3, action: 'REGISTER', hostId, label: '-Cellar', changes: [] },
      ],
    })
    expect(valueOf(done)).to.deep.equal({ ...tried, applied: true })
    expect(await bring(file, key)).to.deep.equal(done)
    expect((await exported()).map(row => row.slice(0, 8))).to.deep.equal([
      [hostName, '-Cellar', '1', 'yes', 'no', 'no', 'yes', '14'],
      [hostName, 'Attic', '3', 'yes', 'no', 'no', 'yes', '14'],
    ])
  })

  it('changes nothing when what was exported comes back', async () => {
    valueOf(await bring(fileOf(newPlace('=1+1'), newPlace(`'"quoted"; and, more`))))
    const before = await exported()
    const file = csvText(valueOf(await exports.places(desk, { hostIds: [hostId] })), { bom: false })

    expect(valueOf(await bring(file)).rows.map(({ action }) => action)).to.deep.equal(['KEEP', 'KEEP'])
    expect(await exported()).to.deep.equal(before)
  })

  it('names every fault of every row by its column, and registers nothing', async () => {
    valueOf(await bring(fileOf(newPlace('Attic'))))
    const [attic] = (await exported()).map(row => [...row])
    const before = await exported()
    const otherHost = (await world.host()).name

    const faults = await rowFaults(
      bring(
        fileOf(
          newPlace('Garden'),
          newPlace('Attic'),
          newPlace('Hall', '16'),
          newPlace('x'.repeat(61)),
          newPlace('Garden'),
          ['Nobody’s House', ...newPlace('Shed').slice(1)],
          attic!.map((text, at) => (at === 2 ? '16' : text)),
          [otherHost, ...attic!.slice(1)],
        ),
      ),
    )

    expect(faults).to.deep.equal([
      '3 place: The host institution has a place of this name.',
      '4 sleeps: A place sleeps 1 to 15 persons.',
      '5 place: A label has 1 to 60 characters and no spaces at its ends.',
      '6 place: The host institution has a place of this name.',
      '7 host_institution: There is no host institution of this name.',
      '8 sleeps: A place sleeps 1 to 15 persons.',
      '9 place_id: The host institution has no such place.',
    ])
    expect(await exported()).to.deep.equal(before)
  })

  it('names cells that cannot be read, beside what is wrong with other rows', async () => {
    const row = ['', '', 'many', 'perhaps', 'no', 'no', 'no', '-1', 'nonsense', 'v1']

    expect(await rowFaults(bring(fileOf(row, newPlace('Hall', '16'), newPlace('Attic'))))).to.deep.equal([
      '2 sleeps: Write a whole number.',
      '2 step_free: Write yes or no.',
      '2 turnover_days: Write a whole number.',
      '2 place_id: This names no place; leave it as it was exported, or empty for a new place.',
      '2 version: Write a whole number.',
      '2 host_institution: Name the host institution.',
      '3 sleeps: A place sleeps 1 to 15 persons.',
    ])
    expect(await exported()).to.deep.equal([])
  })
})
