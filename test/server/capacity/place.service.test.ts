import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { placeReader } from '../../../server/capacity/place.reader.js'
import { placeService, type PlaceService } from '../../../server/capacity/place.service.js'
import { addDays } from '../../../server/shared/calendar-day.js'
import { stay } from '../../../server/shared/stay.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, coordinator, valueOf, type CapacityWorld } from './fixture.js'

describe('places', () => {
  let world: CapacityWorld
  let places: PlaceService

  before(async () => {
    world = await capacityWorld()
    places = placeService(world)
  })

  after(() => world.database.drop())

  describe('registering', () => {
    const place = {
      label: 'Place 1',
      sleeps: 4,
      stepFree: true,
      childSafe: true,
      womenOnly: false,
      emergencyReserve: true,
      turnoverDays: 3,
    }
    const register = (hostId: string, more: Partial<typeof place> = {}, windows = [wholeYear]) =>
      places.registerPlace({ hostId, place: { ...place, ...more }, windows })

    it('adds the place and its windows, begun ones too', async () => {
      const host = await world.host()

      const made = valueOf(await register(host.id, {}, [days('01-01', '02-01'), days('02-01', '12-01')]))

      expect(made).to.deep.equal({ ...place, id: made.id, hostId: host.id, version: 1 })
      expect(await places.byIds([made.id])).to.deep.equal([made])
      expect((await places.windowsOf([made.id], wholeYear)).map(window => window.during)).to.deep.equal([
        days('01-01', '02-01'),
        days('02-01', '12-01'),
      ])
    })

    it('names every fault at once', async () => {
      const tooLong = stay(wholeYear.from, addDays(wholeYear.from, 1097))
      const faults = { label: ' Place', sleeps: 16, turnoverDays: 61 }

      const refused = await register(randomUUID(), faults, [wholeYear, days('03-01', '03-02'), tooLong])

      expect(!refused.ok && refused.refusal.kind === 'InvalidDetails' && refused.refusal.faults).to.deep.equal([
        fault('place.label', 'A label has 1 to 60 characters and no spaces at its ends.'),
        fault('place.sleeps', 'A place sleeps 1 to 15 persons.'),
        fault('place.turnoverDays', 'A place stays empty for 0 to 60 days after a stay.'),
        fault('windows.1', 'The window overlaps the one from 2027-01-01 until 2028-01-01.'),
        fault('windows.2', 'A window is at most three years long.'),
        fault('windows.2', 'The window overlaps the one from 2027-01-01 until 2028-01-01.'),
      ])
    })

    it('takes the extremes', async () => {
      const host = await world.host()

      valueOf(await register(host.id, { label: 'a', sleeps: 1, turnoverDays: 0 }, []))
      valueOf(await register(host.id, { label: 'b'.repeat(60), sleeps: 15, turnoverDays: 60 }))

      expect(await places.ofHosts([host.id])).to.have.lengthOf(2)
    })

    it('refuses a label that the host has, and a host that does not exist', async () => {
      const host = await world.host()
      valueOf(await register(host.id))

      expect(await register(host.id)).to.deep.equal({ ok: false, refusal: { kind: 'LabelTaken' } })
      expect(await register(randomUUID())).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
    })
  })

  it('are seen by coordinators and by the staff of their host', async () => {
    const place = await world.place((await world.host()).id)
    const own = await world.staffOf(place.hostId)
    const other = await world.staffOf((await world.host()).id)

    expect(await places.place(coordinator, place.id)).to.deep.equal(place)
    expect(await places.place(own, place.id)).to.deep.equal(place)
    expect(await places.place(other, place.id)).to.equal(null)
    expect(await places.place(coordinator, randomUUID())).to.equal(null)
  })

  it('are seen with their windows and what stands in them alike', async () => {
    const place = await world.place((await world.host()).id)
    const [window] = await places.windowsOf([place.id], wholeYear)
    const occupancy = await world.occupy(place, 'STAY', days('04-01', '05-01'))
    const own = await world.staffOf(place.hostId)
    const other = await world.staffOf((await world.host()).id)

    for (const viewer of [coordinator, own]) {
      expect(await places.window(viewer, window!.id)).to.deep.equal(window)
      expect((await places.occupancy(viewer, occupancy))?.stay).to.deep.equal(days('04-01', '05-01'))
    }
    expect(await places.window(other, window!.id)).to.equal(null)
    expect(await places.occupancy(other, occupancy)).to.equal(null)
    expect(await places.occupancy(coordinator, randomUUID())).to.equal(null)
  })

  it('list what touches a period, turnover days included, by first day', async () => {
    const windows = [days('06-01', '07-01'), days('02-01', '03-01'), days('04-01', '05-01')]
    const place = await world.place((await world.host()).id, { windows, turnoverDays: 7 })
    await world.occupy(place, 'HOLD', days('06-02', '06-05'))
    await world.occupy(place, 'STAY', days('04-02', '04-05'))

    const during = async (from: string, until: string) => ({
      windows: (await places.windowsOf([place.id], days(from, until))).map(it => it.during.from.slice(5)),
      occupancies: (await places.occupanciesOf([place.id], days(from, until))).map(it => it.during.from.slice(5)),
    })

    expect(await during('02-28', '06-03')).to.deep.equal({
      windows: ['02-01', '04-01', '06-01'],
      occupancies: ['04-02', '06-02'],
    })
    expect(await during('03-01', '04-01')).to.deep.equal({ windows: [], occupancies: [] })
    expect(await during('04-11', '04-12')).to.deep.equal({ windows: ['04-01'], occupancies: ['04-02'] })
    expect(await during('04-12', '04-13')).to.deep.equal({ windows: ['04-01'], occupancies: [] })
  })

  it('are read for a snapshot with their calendars, every one of them', async () => {
    const host = await world.host()
    const busy = await world.place(host.id)
    const idle = await world.place(host.id, { windows: [] })
    await world.occupy(busy, 'HOLD', days('04-01', '05-01'))

    const calendars = await world.unitOfWork.read(tx => placeReader(tx).calendars(days('04-10', '05-10')))

    const of = (id: string) => calendars.find(({ place }) => place.id === id)!
    expect([of(busy.id).windows.length, of(busy.id).occupancies.length]).to.deep.equal([1, 1])
    expect(of(idle.id)).to.deep.equal({ place: idle, windows: [], occupancies: [] })
  })

  it('are answered for no identifiers at all without a question', async () => {
    expect(await places.byIds([])).to.deep.equal([])
    expect(await places.ofHosts([])).to.deep.equal([])
    expect(await places.windowsOf([], wholeYear)).to.deep.equal([])
    expect(await places.occupanciesOf([], wholeYear)).to.deep.equal([])
  })
})

function fault(path: string, message: string) {
  return { kind: 'InvalidInput', path: path.split('.'), message }
}
