import { expect } from 'chai'
import type { Role } from '../../server/access/viewer.js'
import { createWorld, type World } from '../support/world.js'

const NETWORK = `{ networkCapacity {
  asOf nextPublication banded months
  subRegions { ...row } macroRegions { ...row } total { ...row }
} }
fragment row on NetworkRow { code name hostInstitutions { ...bounds } withheld cells {
  month open { ...bounds } held { ...bounds } taken { ...bounds }
} }
fragment bounds on Count { atLeast atMost label }`

/** Members see where capacity is missing, and can see nobody arrive. */
describe('network capacity through the API', () => {
  let world: World
  const placeIds: string[] = []

  before(async () => {
    world = await createWorld()
    // A Tuesday.
    world.clock.set('2027-03-02T09:00:00Z')
    for (let count = 0; count < 6; count++) {
      const host = await world.host({ country: count < 5 ? 'NL' : 'UY' })
      placeIds.push((await world.place({ hostId: host.id, windows: [['2027-03-01', '2028-03-01']] })).id)
    }
  })

  after(() => world.close())

  const seenBy = async (role: Role) => (await world.overHttp(role)).ask(NETWORK)
  /** A stay of the whole of April, as a confirmation leaves it. */
  const confirmPlacement = async (placeId: string) => {
    await world.dataSource.query('ALTER TABLE occupancy DROP CONSTRAINT IF EXISTS occupancy_proposal_fk')
    await world.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, proposal_id, services)
       VALUES (gen_random_uuid(), $1, 'STAY', '[2027-04-01,2027-05-01)', '[2027-04-01,2027-05-01)', gen_random_uuid(), '{}')`,
      [placeId],
    )
  }
  const figuresOf = (row: { cells: { month: string; open: { label: string }; taken: { label: string } }[] }) => {
    const april = row.cells.find(({ month }) => month === '2027-04-01')
    return april && [april.open.label, april.taken.label]
  }

  it('changes at once for a coordinator, and by no byte for a member, when a placement is confirmed', async () => {
    const before = { member: await seenBy('MEMBER'), coordinator: await seenBy('COORDINATOR') }

    await confirmPlacement(placeIds[0]!)
    world.clock.set('2027-03-05T18:00:00Z')
    const after = { member: await seenBy('MEMBER'), coordinator: await seenBy('COORDINATOR') }

    expect(JSON.stringify(after.member)).to.equal(JSON.stringify(before.member))
    expect(figuresOf(before.coordinator.networkCapacity.total)).to.deep.equal(['6', '0'])
    expect(figuresOf(after.coordinator.networkCapacity.total)).to.deep.equal(['5', '1'])
  })

  it('shows a member bands, and withholds what stands on fewer than five hosts', async () => {
    const { networkCapacity } = await seenBy('MEMBER')

    expect(networkCapacity).to.include({
      asOf: '2027-03-02T09:00:00.000Z',
      nextPublication: '2027-03-08T00:00:00.000Z',
      banded: true,
    })
    expect(networkCapacity.months).to.have.lengthOf(18)
    const [southAmerica, westernEurope] = networkCapacity.subRegions
    expect(southAmerica).to.deep.equal({
      code: '005',
      name: 'South America',
      hostInstitutions: { atLeast: 0, atMost: 4, label: 'under 5' },
      withheld: true,
      cells: [],
    })
    expect(westernEurope).to.deep.include({ code: '155', name: 'Western Europe', withheld: false })
    expect(figuresOf(westernEurope)).to.deep.equal(['5–9', 'under 5'])
    expect(networkCapacity.macroRegions.map((row: { code: string }) => row.code)).to.deep.equal(['019', '150'])
  })

  it('shows a coordinator every region, live', async () => {
    const { networkCapacity } = await seenBy('COORDINATOR')

    expect(networkCapacity).to.include({ banded: false, nextPublication: null, asOf: '2027-03-05T18:00:00.000Z' })
    expect(networkCapacity.subRegions[0]).to.deep.include({
      withheld: false,
      hostInstitutions: { atLeast: 1, atMost: 1, label: '1' },
    })
    expect(figuresOf(networkCapacity.subRegions[0])).to.deep.equal(['1', '0'])
  })

  it('is the same for host staff and administrators as for members', async () => {
    const seen = [await seenBy('MEMBER'), await seenBy('HOST_STAFF'), await seenBy('ADMIN')]

    expect(seen[1]).to.deep.equal(seen[0])
    expect(seen[2]).to.deep.equal(seen[0])
  })

  it('is nobody’s without a session', async () => {
    const { errors } = await (await world.visitor()).send(NETWORK)

    expect(errors[0]!.extensions.code).to.equal('UNAUTHENTICATED')
  })
})
