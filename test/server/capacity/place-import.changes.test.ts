import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Place } from '../../../server/capacity/place.js'
import { placeReader } from '../../../server/capacity/place.reader.js'
import { csvText } from '../../../server/shared/csv.js'
import { days } from './days.js'
import { valueOf } from './fixture.js'
import { placeFilesWorld, rowFaults, type PlaceFilesWorld } from './place-files.js'

type Row = Record<string, string>

describe('places that are saved, changed in a spreadsheet and brought back', () => {
  let world: PlaceFilesWorld['world']
  let imports: PlaceFilesWorld['imports']
  let exports: PlaceFilesWorld['exports']
  let desk: PlaceFilesWorld['desk']
  let hostId: string
  let attic: Place
  let hall: Place

  before(async () => {
    ;({ world, imports, exports, desk } = await placeFilesWorld())
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    ;({ id: hostId } = await world.host())
    attic = await world.place(hostId, { label: 'Attic', sleeps: 3, stepFree: true, turnoverDays: 7 })
    hall = await world.place(hostId, { label: 'Hall', sleeps: 2 })
  })

  after(() => world.database.drop())

  const saved = async (): Promise<Row[]> => {
    const [heading, ...rows] = valueOf(await exports.places(desk, { hostIds: [hostId] }))
    return rows.map(row => Object.fromEntries(heading!.map((name, at) => [name, row[at]!])))
  }
  const bring = (rows: readonly Row[], { dryRun = false } = {}) => {
    const heading = Object.keys(rows[0]!)
    const csv = csvText([heading, ...rows.map(row => heading.map(name => row[name] ?? ''))], { bom: true })
    return imports.importPlaces(desk, { csv, dryRun, idempotencyKey: randomUUID() })
  }
  const now = async ({ id }: Place) => (await world.unitOfWork.read(tx => placeReader(tx).byIds([id])))[0]!

  it('are tried row by row first, then changed, and saved with their next version', async () => {
    const [first, second] = await saved()
    const file = [{ ...first!, place: 'Loft', sleeps: '4', turnover_days: '3' }, second!]

    const tried = valueOf(await bring(file, { dryRun: true }))

    expect(
      tried.rows.map(({ row, action, changes }) => [row, action, ...changes.map(each => Object.values(each))]),
    ).to.deep.equal([
      [2, 'CHANGE', ['place', 'Attic', 'Loft'], ['sleeps', '3', '4'], ['turnover_days', '7', '3']],
      [3, 'KEEP'],
    ])
    expect(await now(attic)).to.deep.equal(attic)

    expect(valueOf(await bring(file))).to.deep.equal({ ...tried, applied: true })

    expect(await now(attic)).to.deep.equal({ ...attic, label: 'Loft', sleeps: 4, turnoverDays: 3, version: 2 })
    expect(await now(hall)).to.deep.equal(hall)
    expect((await saved()).map(({ place, version }) => `${place} ${version}`)).to.deep.equal(['Hall 1', 'Loft 2'])
  })

  it('are not changed over somebody else’s change, nor by a file that does not say from what', async () => {
    const [first] = await saved()
    valueOf(await bring([{ ...first!, sleeps: '5' }]))
    const { version: _version, ...unversioned } = (await saved())[0]!

    expect(await rowFaults(bring([{ ...first!, sleeps: '4' }]))).to.deep.equal([
      '2 version: The place was changed after the file was saved; save it again and change it there.',
    ])
    expect(await rowFaults(bring([{ ...unversioned, sleeps: '4' }]))).to.deep.equal([
      '2 version: To change a place, leave the version as it was exported; it tells whether somebody else has changed the place since.',
    ])
    expect(valueOf(await bring([unversioned])).rows.map(({ action }) => action)).to.deep.equal(['KEEP'])
    expect((await now(attic)).sleeps).to.equal(5)
  })

  it('do not become less than was promised while a household is expected, and may become more', async () => {
    await world.occupy(attic, 'HOLD', days('05-01', '06-01'))
    await world.occupy(hall, 'STAY', days('02-01', '02-27'))
    await world.occupy(hall, 'BLOCK', days('07-01', '08-01'))
    const [first, second] = await saved()
    const promised =
      'The place is held from 2027-05-01 until 2027-06-08; until then it may not become less than the household was promised.'

    expect(
      await rowFaults(bring([{ ...first!, sleeps: '2', step_free: 'no', women_only: 'yes', turnover_days: '8' }])),
    ).to.deep.equal(['sleeps', 'step_free', 'women_only', 'turnover_days'].map(column => `2 ${column}: ${promised}`))

    valueOf(
      await bring([
        { ...first!, sleeps: '9', place: 'Loft' },
        { ...second!, sleeps: '1' },
      ]),
    )
    expect((await now(attic)).sleeps).to.equal(9)
    expect((await now(hall)).sleeps).to.equal(1)
    world.clock.set('2027-06-08T09:00:00Z')
    const loft = (await saved()).find(({ place }) => place === 'Loft')
    valueOf(await bring([{ ...loft!, sleeps: '2' }]))
    expect((await now(attic)).sleeps).to.equal(2)
  })

  it('are refused under a name that another has, or as another host’s, and then none of them is changed', async () => {
    const [first, second] = await saved()
    const other = (await world.host()).name

    expect(
      await rowFaults(
        bring([
          { ...first!, sleeps: '4' },
          { ...second!, place: 'Attic' },
          { ...second!, host_institution: other },
        ]),
      ),
    ).to.deep.equal([
      '3 place: The host institution has a place of this name.',
      '4 place_id: The host institution has no such place.',
    ])
    expect(await now(attic)).to.deep.equal(attic)
  })

  it('wait for a decision about their host that is under way', async () => {
    const [first] = await saved()
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await runner.query('SELECT id FROM host_institution WHERE id = $1 FOR NO KEY UPDATE', [hostId])

    const waiting = bring([{ ...first!, sleeps: '2' }])
    await world.somebodyWaits()
    await runner.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, proposal_id, services)
       VALUES (gen_random_uuid(), $1, 'STAY', '[2027-05-01,2027-06-01)', '[2027-05-01,2027-06-08)', gen_random_uuid(), '{}')`,
      [attic.id],
    )
    await runner.commitTransaction()
    await runner.release()

    expect(await rowFaults(waiting)).to.have.lengthOf(1)
  })
})
