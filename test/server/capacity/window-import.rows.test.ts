import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { availabilityWindowService } from '../../../server/capacity/availability-window.service.js'
import { capacityExportService, type CapacityExportService } from '../../../server/capacity/capacity-export.service.js'
import { windowImportService, type WindowImportService } from '../../../server/capacity/window-import.service.js'
import { csvText } from '../../../server/shared/csv.js'
import { conditionsKey } from '../../../server/capacity/window-conditions.js'
import { wholeYear } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

type Row = Readonly<Record<string, string>>

describe('windows with conditions in a file', () => {
  let world: CapacityWorld
  let imports: WindowImportService
  let exports: CapacityExportService
  let viewer: HostStaffViewer

  before(async () => {
    world = await capacityWorld()
    const { clock } = world
    imports = windowImportService({
      ...world,
      windowsIn: unitOfWork => availabilityWindowService({ unitOfWork, clock }),
    })
    exports = capacityExportService(world)
  })

  beforeEach(async () => {
    viewer = await world.staffOf((await world.host()).id)
    await world.place(viewer.hostId, { label: 'Place 1', windows: [] })
  })

  after(() => world.database.drop())

  const heading = ['place', 'first_day', 'last_day', 'families_only', 'from_age', 'languages', 'withdraw', 'window']
  const bring = (rows: readonly Row[], { columns = [...heading, 'version'], dryRun = false } = {}) =>
    imports.importWindows(viewer, {
      csv: csvText([columns, ...rows.map(row => columns.map(name => row[name] ?? ''))], { bom: true }),
      dryRun,
      idempotencyKey: randomUUID(),
    })
  const actions = async (answer: ReturnType<typeof bring>) => valueOf(await answer).rows.map(({ action }) => action)
  const exported = async (): Promise<Row[]> => {
    const [names, ...rows] = valueOf(await exports.windows(viewer, { hostIds: null, during: wholeYear }))
    return rows.map(row => Object.fromEntries(names!.map((name, at) => [name, row[at]!])))
  }
  const asked = async () =>
    (await exported()).map(row => [row['families_only'], row['from_age'], row['languages'], row['version']].join('|'))
  const june = { place: 'Place 1', first_day: '2027-06-01', last_day: '2027-06-30' }
  const july = { place: 'Place 1', first_day: '2027-07-01', last_day: '2027-07-31' }

  it('are made with what their row asks, and for anyone where it asks nothing', async () => {
    await bring([{ ...june, families_only: 'yes', from_age: '12', languages: 'fr ar' }, july])

    expect(await asked()).to.deep.equal(['yes|12|ar fr|1', '|||1'])
  })

  it('change nothing when they come back as they went out', async () => {
    await bring([{ ...june, families_only: 'yes', from_age: '12', languages: 'fr ar' }, july])

    expect(await actions(bring(await exported()))).to.deep.equal(['KEEP', 'KEEP'])
    expect(await asked()).to.deep.equal(['yes|12|ar fr|1', '|||1'])
  })

  it('change when only a condition does, and let anyone in where it was emptied', async () => {
    await bring([{ ...june, families_only: 'yes', from_age: '12', languages: 'fr ar' }, july])
    const [first, second] = await exported()

    const done = await actions(
      bring([
        { ...first!, families_only: 'no', languages: 'ar' },
        { ...second!, from_age: '18' },
      ]),
    )

    expect(done).to.deep.equal(['CHANGE', 'CHANGE'])
    expect(await asked()).to.deep.equal(['|12|ar|2', '|18||2'])
  })

  it('keep their conditions when the file has no columns for them, also where days change', async () => {
    await bring([{ ...june, families_only: 'yes', from_age: '12', languages: 'fr ar' }])
    const [window] = await exported()
    const old = ['place', 'first_day', 'last_day', 'withdraw', 'window', 'version']

    expect(await actions(bring([window!], { columns: old }))).to.deep.equal(['KEEP'])
    expect(await actions(bring([{ ...window!, last_day: '2027-06-20' }], { columns: old }))).to.deep.equal(['CHANGE'])
    expect(await asked()).to.deep.equal(['yes|12|ar fr|2'])
  })

  it('are told of every row before and after, also when the file is only tried', async () => {
    await bring([{ ...june, families_only: 'yes', languages: 'fr ar' }, july])
    const [first, second] = await exported()
    const file = [
      { ...first!, families_only: 'no', from_age: '18', languages: 'ar' },
      { ...second!, withdraw: 'yes' },
      { place: 'Place 1', first_day: '2027-09-01', last_day: '2027-09-30', families_only: 'yes' },
    ]

    const told = valueOf(await bring(file, { dryRun: true })).rows.map(row => [
      row.conditionsBefore && conditionsKey(row.conditionsBefore),
      row.conditionsAfter && conditionsKey(row.conditionsAfter),
    ])

    expect(told).to.deep.equal([
      ['families//ar,fr', '/ADULT/ar'],
      ['//', null],
      [null, 'families//'],
    ])
    expect(await exported()).to.deep.equal([first, second])
  })

  it('stay in what is told where the file has no columns for them', async () => {
    await bring([{ ...june, families_only: 'yes' }])
    const [window] = await exported()
    const old = ['place', 'first_day', 'last_day', 'withdraw', 'window', 'version']

    const [row] = valueOf(await bring([{ ...window!, last_day: '2027-06-20' }], { columns: old })).rows

    expect(row!.conditionsBefore).to.deep.equal({ familiesOnly: true, fromAgeBand: null, languages: [] })
    expect(row!.conditionsAfter).to.deep.equal(row!.conditionsBefore)
  })

  it('are refused row by row for languages nobody knows, formulas among them, and nothing is done', async () => {
    const refused = await bring([june, { ...july, languages: 'fr klingon' }, { ...july, languages: '=1+1' }])

    expect(!refused.ok && refused.refusal).to.deep.equal({
      kind: 'RowsRefused',
      faults: [
        { row: 3, column: 'languages', message: 'These are no languages the platform knows: klingon.' },
        { row: 4, column: 'languages', message: 'These are no languages the platform knows: =1+1.' },
      ],
    })
    expect(await exported()).to.deep.equal([])
  })
})
