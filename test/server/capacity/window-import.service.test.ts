import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { availabilityWindowService } from '../../../server/capacity/availability-window.service.js'
import { capacityExportService, type CapacityExportService } from '../../../server/capacity/capacity-export.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { forAnyone } from '../../../server/capacity/window-conditions.js'
import { windowImportService, type WindowImportService } from '../../../server/capacity/window-import.service.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { csvRows, csvText } from '../../../server/shared/csv.js'
import { stay } from '../../../server/shared/stay.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

const HEADING = ['host_institution', 'place', 'first_day', 'last_day', 'withdraw', 'window', 'version']
const ALWAYS = stay(calendarDay('1900-01-01'), calendarDay('2200-12-31'))

describe('importing windows', () => {
  let world: CapacityWorld
  let imports: WindowImportService
  let exports: CapacityExportService
  let viewer: HostStaffViewer
  let place: Place

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
    world.clock.set('2027-03-01T09:00:00Z')
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place 1', windows: [] })
  })

  after(() => world.database.drop())

  type Row = Partial<Record<string, string>>
  const fileOf = (rows: readonly Row[]) =>
    csvText([HEADING, ...rows.map(row => HEADING.map(name => row[name] ?? ''))], { bom: true })
  const bring = (csv: string, more: { dryRun?: boolean; idempotencyKey?: string; as?: HostStaffViewer } = {}) => {
    const { as = viewer, ...options } = more
    return imports.importWindows(as, { csv, dryRun: false, idempotencyKey: randomUUID(), ...options })
  }
  const exported = async () => {
    const [heading, ...rows] = valueOf(await exports.windows(viewer, { hostIds: null, during: ALWAYS }))
    return rows.map(row => Object.fromEntries(heading!.map((name, at) => [name, row[at]!])) as Record<string, string>)
  }
  const offered = async () =>
    (await exported()).map(row => `${row['place']} ${row['first_day']}..${row['last_day']} v${row['version']}`)
  const faultsOf = async (answer: ReturnType<typeof bring>) => {
    const done = await answer
    if (done.ok || done.refusal.kind !== 'RowsRefused') return []
    return done.refusal.faults.map(({ row, column, message }) => `${row} ${column ?? '-'}: ${message}`)
  }
  const windows = (...of: (readonly [string, string])[]) =>
    bring(fileOf(of.map(([first, last]) => ({ place: place.label, first_day: first, last_day: last }))))

  it('publishes, changes, withdraws and keeps, all at once', async () => {
    await windows(['2027-04-01', '2027-04-30'], ['2027-06-01', '2027-06-30'], ['2027-08-01', '2027-08-31'])
    const [first, second, third] = await exported()

    const done = await bring(
      fileOf([
        { ...first, last_day: '2027-05-15' },
        { ...second, withdraw: 'yes' },
        third!,
        { place: 'Place 1', first_day: '2027-10-01', last_day: '2027-10-31' },
      ]),
    )

    expect(valueOf(done).applied).to.equal(true)
    expect(valueOf(done).rows.map(({ row, action, from, until }) => `${row} ${action} ${from}/${until}`)).to.deep.equal(
      [
        '2 CHANGE 2027-04-01/2027-05-16',
        '3 WITHDRAW 2027-06-01/2027-07-01',
        '4 KEEP 2027-08-01/2027-09-01',
        '5 PUBLISH 2027-10-01/2027-11-01',
      ],
    )
    expect(await offered()).to.deep.equal([
      'Place 1 2027-04-01..2027-05-15 v2',
      'Place 1 2027-08-01..2027-08-31 v1',
      'Place 1 2027-10-01..2027-10-31 v1',
    ])
  })

  it('only says what it would do when it is tried, and says the same', async () => {
    const file = fileOf([{ place: 'Place 1', first_day: '2027-04-01', last_day: '2027-04-30' }])

    const tried = valueOf(await bring(file, { dryRun: true }))

    expect(await offered()).to.deep.equal([])
    const row = { row: 2, action: 'PUBLISH', placeId: place.id, from: '2027-04-01', until: '2027-05-01' }
    const rows = [{ ...row, conditionsBefore: null, conditionsAfter: forAnyone }]
    expect(tried).to.deep.equal({ applied: false, rows })
    expect(valueOf(await bring(file))).to.deep.equal({ ...tried, applied: true })
  })

  it('changes nothing when what was exported comes back, whatever the labels', async () => {
    const second = await world.place(viewer.hostId, { label: `=HYPERLINK("x";"y"),'\t`.trim(), windows: [] })
    await windows(['2027-04-01', '2027-04-30'])
    await bring(fileOf([{ place: second.label, first_day: '2027-04-01', last_day: '2027-04-30' }]))
    const before = await exported()
    const file = csvText(valueOf(await exports.windows(viewer, { hostIds: null, during: ALWAYS })), { bom: true })

    const done = valueOf(await bring(file))

    expect(done.rows.map(({ action }) => action)).to.deep.equal(['KEEP', 'KEEP'])
    expect(await exported()).to.deep.equal(before)
  })

  it('names every fault of every row, and does nothing', async () => {
    await windows(['2027-04-01', '2027-04-30'])
    const [window] = await exported()

    const faults = await faultsOf(
      bring(
        fileOf([
          { place: 'Place 1', first_day: '1.6.2027', last_day: '2027-06-31' },
          { place: 'Place 9', first_day: '2027-06-01', last_day: '2027-06-30' },
          { ...window, withdraw: 'maybe', version: 'two' },
          { place: '', first_day: '2027-07-01', last_day: '2027-07-30', withdraw: 'yes' },
          { place: 'Place 1', first_day: '2027-08-01', last_day: '2027-08-30', window: 'nonsense' },
          { place: 'Place 1', first_day: '2027-10-01', last_day: '2027-10-30' },
        ]),
      ),
    )

    expect(faults).to.deep.equal([
      '2 first_day: Write a day as 2027-04-30, the year first.',
      '2 last_day: Write a day as 2027-04-30, the year first.',
      '3 place: Your institution has no place of this name.',
      '4 withdraw: Write yes or no.',
      '4 version: Write a whole number.',
      '5 place: Name the place.',
      '5 withdraw: Only a window that exists can be withdrawn.',
      '6 window: This names no window; leave it as it was exported, or empty for a new window.',
    ])
    expect(await offered()).to.deep.equal(['Place 1 2027-04-01..2027-04-30 v1'])
  })

  it('names every row that the dialogs would refuse, in their words, and does nothing', async () => {
    await windows(['2027-04-01', '2027-04-30'], ['2027-06-01', '2027-06-30'])
    await world.occupy(place, 'STAY', days('06-10', '06-20'))
    const [first, second] = await exported()

    const faults = await faultsOf(
      bring(
        fileOf([
          { ...first, version: '7', last_day: '2027-05-15' },
          { ...second, last_day: '2027-06-15' },
          { place: 'Place 1', first_day: '2027-04-20', last_day: '2027-05-20' },
          { place: 'Place 1', first_day: '2027-01-01', last_day: '2027-01-31' },
          { place: 'Place 1', first_day: '2027-12-02', last_day: '2027-12-01' },
          { place: 'Place 1', first_day: '2027-10-01', last_day: '2027-10-31' },
        ]),
      ),
    )

    expect(faults.map(fault => fault.replace(/[;,].*/, ''))).to.deep.equal([
      '2 version: Somebody changed the window meanwhile',
      '3 -: Place 1 is taken from 2027-06-10 until 2027-06-20',
      '4 -: Place 1 is already offered from 2027-04-01 until 2027-05-01',
      '5 first_day: A window cannot begin on 2027-01-01',
      '6 last_day: A window that begins on 2027-12-02 cannot end on 2027-12-02',
    ])
    expect(await offered()).to.deep.equal(['Place 1 2027-04-01..2027-04-30 v1', 'Place 1 2027-06-01..2027-06-30 v1'])
  })

  it('lets windows take days that others of the file give up, in any order of the rows', async () => {
    await windows(['2027-04-01', '2027-04-30'], ['2027-05-01', '2027-05-31'], ['2027-06-01', '2027-06-30'])
    const moved = (await exported()).map((row, at) => ({
      ...row,
      first_day: ['2027-05-01', '2027-06-01', '2027-07-01'][at]!,
      last_day: ['2027-05-31', '2027-06-30', '2027-07-31'][at]!,
    }))

    valueOf(await bring(fileOf(moved)))
    const back = (await exported()).map((row, at) => ({
      ...row,
      first_day: ['2027-04-01', '2027-05-01', '2027-06-01'][at]!,
      last_day: ['2027-04-30', '2027-05-31', '2027-06-30'][at]!,
    }))
    valueOf(await bring(fileOf(back.toReversed())))

    expect(await offered()).to.deep.equal([
      'Place 1 2027-04-01..2027-04-30 v3',
      'Place 1 2027-05-01..2027-05-31 v3',
      'Place 1 2027-06-01..2027-06-30 v3',
    ])
  })

  it('does a repeated request once, answers it alike, and takes its key for no other file', async () => {
    const file = fileOf([{ place: 'Place 1', first_day: '2027-04-01', last_day: '2027-04-30' }])
    const key = { idempotencyKey: randomUUID() }

    const first = await bring(file, key)
    const again = await bring(file, key)
    const other = await bring(fileOf([{ place: 'Place 1', first_day: '2027-06-01', last_day: '2027-06-30' }]), key)

    expect(again).to.deep.equal(first)
    expect(other).to.deep.equal({ ok: false, refusal: { kind: 'IdempotencyKeyReused' } })
    expect(await offered()).to.deep.equal(['Place 1 2027-04-01..2027-04-30 v1'])
  })

  it('is about the own institution only, and tells nothing of others', async () => {
    await windows(['2027-04-01', '2027-04-30'])
    const [window] = await exported()
    const stranger = await world.staffOf((await world.host()).id)
    await world.place(stranger.hostId, { label: 'Place 1', windows: [] })

    const faults = await faultsOf(bring(fileOf([{ ...window, withdraw: 'yes' }]), { as: stranger }))

    expect(faults).to.deep.equal(['2 window: Place 1 has no such window; it may have been withdrawn.'])
    expect(await offered()).to.deep.equal(['Place 1 2027-04-01..2027-04-30 v1'])
  })

  it('refuses a window that two rows are about, a file without its columns and one that is too long', async () => {
    await windows(['2027-04-01', '2027-04-30'])
    const [window] = await exported()

    expect(await faultsOf(bring(fileOf([window!, { ...window, withdraw: 'yes' }])))).to.deep.equal([
      '3 window: Row 2 is about the same window.',
    ])
    expect(await faultsOf(bring('place;first_day\nPlace 1;2027-04-01'))).to.deep.equal([
      '1 last_day: The heading has no column “last_day”.',
      '1 withdraw: The heading has no column “withdraw”.',
      '1 window: The heading has no column “window”.',
      '1 version: The heading has no column “version”.',
    ])
    expect(await faultsOf(bring(fileOf(Array.from({ length: 501 }, () => ({ place: 'x' })))))).to.deep.equal([
      '502 -: A file has at most 500 rows; divide it.',
    ])
    expect(await faultsOf(bring('"place'))).to.deep.equal(['1 -: A quotation mark is opened and never closed.'])
  })

  it('reads columns in any order and beside others, and passes over empty rows', async () => {
    const csv =
      'Version;Window;Note;Withdraw;Last_day;First_day;Place\r\n;;;;;;\r\n;;=1+1;NO;2027-04-30;2027-04-01;Place 1\r\n'

    expect(valueOf(await bring(csv)).rows.map(({ row, action }) => `${row} ${action}`)).to.deep.equal(['3 PUBLISH'])
  })

  it('makes other decisions about the house wait, so that all rows are judged on one state', async () => {
    await windows(['2027-04-01', '2027-04-30'])
    const [window] = await exported()
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await runner.query('SELECT id FROM host_institution WHERE id = $1 FOR NO KEY UPDATE', [viewer.hostId])

    const waiting = bring(fileOf([{ ...window, last_day: '2027-05-15' }]))
    await world.somebodyWaits()
    await runner.query('UPDATE availability_window SET version = 2 WHERE place_id = $1', [place.id])
    await runner.commitTransaction()
    await runner.release()

    expect(await faultsOf(waiting)).to.have.lengthOf(1)
  })

  it('ends with an outcome or with faults of rows that exist, whatever the cells hold', async () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '=1+1',
        '2027-02-30',
        '2200-12-31',
        '9999-99-99',
        "'; DROP TABLE place; --",
        '\u0000',
        '\uD800',
        'yes',
        '-1',
      ),
    )
    const rows = fc.array(fc.tuple(hostile, hostile, hostile, hostile, hostile, hostile), { maxLength: 4 })

    await fc.assert(
      fc.asyncProperty(rows, async cells => {
        const csv = csvText([HEADING.slice(1), ...cells], { bom: false })
        const done = await bring(csv, { dryRun: true })
        const last = csvRows(csv).ok ? cells.length + 1 : 1
        if (!done.ok && done.refusal.kind === 'RowsRefused')
          for (const { row } of done.refusal.faults) expect(row).to.be.within(1, last)
      }),
      { numRuns: 300 },
    )
    expect(await offered()).to.deep.equal([])
  })
})
