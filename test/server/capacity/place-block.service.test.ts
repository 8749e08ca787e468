import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { OccupancyKind } from '../../../server/capacity/occupancy.js'
import { placeBlockService, type PlaceBlockService } from '../../../server/capacity/place-block.service.js'
import { placeTaken } from '../../../server/capacity/place-block.wording.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Stay } from '../../../server/shared/stay.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'
import { importInto } from './imported.js'

describe('blocked days of a place', () => {
  let world: CapacityWorld
  let blocks: PlaceBlockService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    blocks = placeBlockService(world)
  })

  beforeEach(async () => {
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place 1', turnoverDays: 3 })
  })

  after(() => world.database.drop())

  const ask = (
    verb: 'block' | 'open',
    { from, until }: Stay,
    more: { placeId?: string; idempotencyKey?: string } = {},
  ) => blocks[verb](viewer, { placeId: place.id, from, until, idempotencyKey: randomUUID(), ...more })
  const refusalOf = (answer: { ok: true } | { ok: false; refusal: { kind: string } }) =>
    answer.ok ? null : answer.refusal.kind

  it('take the place, without turnover after them', async () => {
    valueOf(await ask('block', days('04-01', '04-10')))

    expect(await world.standing(viewer.hostId)).to.deep.equal(['Place 1 BLOCK 2027-04-01/2027-04-10'])
    expect(refusalOf(await world.hold(place, days('04-09', '04-20')))).to.equal('CapacityTaken')
    expect(refusalOf(await world.hold(place, days('04-10', '04-20')))).to.equal(null)
  })

  it('become one with the blocks they meet or touch', async () => {
    valueOf(await ask('block', days('04-01', '04-10')))
    valueOf(await ask('block', days('04-20', '04-25')))

    valueOf(await ask('block', days('04-05', '04-20')))

    expect(await world.standing(viewer.hostId)).to.deep.equal(['Place 1 BLOCK 2027-04-01/2027-04-25'])
  })

  for (const kind of ['HOLD', 'STAY'] satisfies OccupancyKind[])
    it(`are refused where a ${kind} stands, and say so`, async () => {
      await world.occupy(place, kind, days('04-10', '04-20'))

      const refused = await ask('block', days('04-01', '04-11'))

      expect(
        !refused.ok && refused.refusal.kind === 'PlaceTaken' && refused.refusal.occupancies.map(of => of.kind),
      ).to.deep.equal([kind])
      expect(!refused.ok && refused.refusal.kind === 'PlaceTaken' && placeTaken(refused.refusal)).to.match(
        /^Place 1 is .* from 2027-04-10 until 2027-04-20; days on which something stands cannot be blocked\.$/,
      )
      expect(refusalOf(await ask('block', days('04-01', '04-10')))).to.equal(null)
    })

  it('keep the turnover days after a stay', async () => {
    await world.occupy(place, 'STAY', days('04-10', '04-20'))

    expect(refusalOf(await ask('block', days('04-22', '04-24')))).to.equal('PlaceTaken')
    expect(refusalOf(await ask('block', days('04-23', '04-24')))).to.equal(null)
  })

  it('are opened again, all or in part', async () => {
    valueOf(await ask('block', days('04-01', '04-20')))

    valueOf(await ask('open', days('04-05', '04-08')))
    expect(await world.standing(viewer.hostId)).to.deep.equal([
      'Place 1 BLOCK 2027-04-01/2027-04-05',
      'Place 1 BLOCK 2027-04-08/2027-04-20',
    ])

    valueOf(await ask('open', days('03-20', '05-01')))
    expect(await world.standing(viewer.hostId)).to.deep.equal([])
    expect(refusalOf(await ask('open', days('03-20', '05-01')))).to.equal('NotBlocked')
  })

  it('are opened without touching anything else', async () => {
    await world.occupy(place, 'HOLD', days('04-10', '04-20'))
    await importInto(world, { place, by: viewer }, [{ days: days('05-10', '05-20') }])

    expect(refusalOf(await ask('open', days('04-01', '06-01')))).to.equal('NotBlocked')
    expect(await world.standing(viewer.hostId)).to.have.length(2)
  })

  it('let imported days below give way, and give them back with each day that is opened', async () => {
    await importInto(world, { place, by: viewer }, [{ days: days('04-05', '04-15') }])

    valueOf(await ask('block', days('04-01', '04-10')))
    expect(await world.standing(viewer.hostId)).to.deep.equal([
      'Place 1 BLOCK 2027-04-01/2027-04-10',
      'Place 1 IMPORTED 2027-04-10/2027-04-15',
    ])

    valueOf(await ask('open', days('04-01', '04-08')))
    expect(await world.standing(viewer.hostId)).to.deep.equal([
      'Place 1 IMPORTED 2027-04-05/2027-04-08',
      'Place 1 BLOCK 2027-04-08/2027-04-10',
      'Place 1 IMPORTED 2027-04-10/2027-04-15',
    ])

    valueOf(await ask('open', days('04-08', '04-10')))
    expect(await world.standing(viewer.hostId)).to.deep.equal(['Place 1 IMPORTED 2027-04-05/2027-04-15'])
  })

  it('become free only where no calendar took them meanwhile, lifted days aside', async () => {
    valueOf(await ask('block', days('04-01', '04-20')))
    await importInto(world, { place, by: viewer }, [
      { days: days('04-05', '04-08') },
      { days: days('04-07', '04-10') },
      { days: days('04-12', '04-14'), answer: 'LIFTED' },
    ])
    expect(await world.standing(viewer.hostId)).to.deep.equal(['Place 1 BLOCK 2027-04-01/2027-04-20'])

    valueOf(await ask('open', days('04-01', '04-20')))

    expect(await world.standing(viewer.hostId)).to.deep.equal(['Place 1 IMPORTED 2027-04-05/2027-04-10'])
    expect(refusalOf(await world.hold(place, days('04-09', '04-12')))).to.equal('CapacityTaken')
    expect(refusalOf(await world.hold(place, days('04-12', '04-14')))).to.equal(null)
  })

  it('stay as they are when some of what is asked for is taken, imported days included', async () => {
    await world.occupy(place, 'HOLD', days('04-10', '04-20'))
    await importInto(world, { place, by: viewer }, [{ days: days('04-02', '04-04') }])

    expect(refusalOf(await ask('block', days('04-01', '04-11')))).to.equal('PlaceTaken')

    expect(await world.standing(viewer.hostId)).to.deep.equal([
      'Place 1 IMPORTED 2027-04-02/2027-04-04',
      'Place 1 HOLD 2027-04-10/2027-04-23',
    ])
  })

  it('have one effect when the same request comes again', async () => {
    const same = { idempotencyKey: randomUUID() }
    valueOf(await ask('block', days('04-01', '04-10'), same))
    valueOf(await ask('open', days('04-01', '04-10')))

    valueOf(await ask('block', days('04-01', '04-10'), same))

    expect(await world.standing(viewer.hostId)).to.deep.equal([])
    expect(refusalOf(await ask('block', days('04-01', '04-11'), same))).to.equal('IdempotencyKeyReused')
    expect(refusalOf(await ask('open', days('04-01', '04-10'), same))).to.equal('IdempotencyKeyReused')
  })

  it('are yet to come, in part at least', async () => {
    expect(refusalOf(await ask('block', days('02-01', '03-01')))).to.equal('InvalidPeriod')
    expect(refusalOf(await ask('block', days('02-01', '03-02')))).to.equal(null)
    expect(refusalOf(await ask('open', days('02-01', '03-01')))).to.equal('InvalidPeriod')
  })

  it('are of the host’s own places only', async () => {
    const foreign = await world.place((await world.host()).id)

    expect(refusalOf(await ask('block', days('04-01', '04-10'), { placeId: foreign.id }))).to.equal('NotFound')
    expect(refusalOf(await ask('open', days('04-01', '04-10'), { placeId: randomUUID() }))).to.equal('NotFound')
  })
})
