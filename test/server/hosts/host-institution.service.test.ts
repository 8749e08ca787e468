import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { hostInstitutionService, type HostInstitutionService } from '../../../server/hosts/host-institution.service.js'
import { hostReader } from '../../../server/hosts/host.reader.js'
import { capacityWorld, coordinator, type CapacityWorld } from '../capacity/fixture.js'
import { days } from '../capacity/days.js'

describe('host institutions', () => {
  let world: CapacityWorld
  let hosts: HostInstitutionService

  before(async () => {
    world = await capacityWorld()
    hosts = hostInstitutionService(world)
  })

  after(() => world.database.drop())

  it('are registered with their offers and quotas, and read back the same', async () => {
    const made = await world.host({
      languages: ['es', 'en'],
      receivesGroups: ['SCHOLAR', 'WHRD'],
      accompanimentOffers: [
        { type: 'LEGAL', households: 1 },
        { type: 'MEDICAL', households: 2 },
      ],
      arrivalQuotas: [
        { during: days('01-01', '07-01'), arrivals: 0 },
        { during: days('07-01', '12-31'), arrivals: 4 },
      ],
    })

    expect(await hosts.byIds([made.id])).to.deep.equal([made])
  })

  it('do without offers, quotas and groups', async () => {
    const made = await world.host({ receivesGroups: null, accompanimentOffers: [], arrivalQuotas: [] })

    expect(await hosts.byIds([made.id])).to.deep.equal([made])
  })

  it('are refused with faults, with a name that another has, and without an organisation', async () => {
    const { id: _id, organisationId, version: _version, ...details } = await world.host()
    const register = (changes: object, of = organisationId) =>
      hosts.registerHostInstitution({ organisationId: of, details: { ...details, ...changes } })

    const faulty = await register({ country: 'XX' })

    expect(!faulty.ok && faulty.refusal.kind).to.equal('InvalidDetails')
    expect(await register({})).to.deep.equal({ ok: false, refusal: { kind: 'NameTaken' } })
    expect(await register({ name: 'Specimen Orphan' }, randomUUID())).to.deep.equal({
      ok: false,
      refusal: { kind: 'NotFound' },
    })
  })

  it('are all there for a snapshot, each with its own offers', async () => {
    const one = await world.host({ accompanimentOffers: [{ type: 'LEGAL', households: 1 }] })
    const other = await world.host({ accompanimentOffers: [{ type: 'LEGAL', households: 2 }] })

    const all = await world.unitOfWork.read(tx => hostReader(tx).all())

    expect(all.filter(({ id }) => id === one.id || id === other.id)).to.have.deep.members([one, other])
    expect(all.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id).toSorted())
  })

  it('are paged by name for coordinators', async () => {
    const first = await hosts.hostInstitutions(coordinator, { first: 2, after: null })
    const next = await hosts.hostInstitutions(coordinator, { first: 100, after: first.items[1]!.id })

    const names = [...first.items, ...next.items].map(({ name }) => name)
    expect(first).to.deep.include({ hasNextPage: true, hasPreviousPage: false })
    expect(next).to.deep.include({ hasNextPage: false, hasPreviousPage: true, totalCount: names.length })
    expect(names).to.deep.equal(names.toSorted())
  })

  it('are the own one for host staff, whatever they ask for', async () => {
    const own = await world.host()
    const other = await world.host()
    const viewer = await world.staffOf(own.id)

    const page = await hosts.hostInstitutions(viewer, { first: 100, after: null })

    expect(page).to.deep.equal({ items: [own], hasNextPage: false, hasPreviousPage: false, totalCount: 1 })
    expect(await hosts.hostInstitution(viewer, own.id)).to.deep.equal(own)
    expect(await hosts.hostInstitution(viewer, other.id)).to.equal(null)
    expect(await hosts.hostInstitution(coordinator, other.id)).to.deep.equal(other)
    expect(await hosts.hostInstitution(coordinator, randomUUID())).to.equal(null)
  })
})
