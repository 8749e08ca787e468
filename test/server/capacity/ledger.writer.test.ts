import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Taking } from '../../../server/capacity/taking.js'
import { addDays } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { seededRandom } from '../../support/random.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, holdIn, valueOf, type CapacityWorld } from './fixture.js'
import { somebody } from './windows.js'

type Services = Taking['services']

const april = days('04-01', '05-01')

describe('the ledger', () => {
  let world: CapacityWorld

  before(async () => {
    world = await capacityWorld()
  })

  after(() => world.database.drop())

  it('holds a place for the stay and its turnover', async () => {
    const host = await world.host()
    const place = await world.place(host.id, { label: 'Place 1', turnoverDays: 7 })
    const expiresAt = new Date('2027-03-08T09:00:00Z')
    const proposalId = randomUUID()

    const held = await world.unitOfWork.transaction(tx =>
      holdIn(tx, { place, stay: april, proposalId, services: [], expiresAt }),
    )

    expect(valueOf(held)).to.deep.include({ kind: 'HOLD', stay: april, during: days('04-01', '05-08'), proposalId })
    expect(valueOf(held).expiresAt).to.deep.equal(expiresAt)
    expect(await world.standing(host.id)).to.deep.equal(['Place 1 HOLD 2027-04-01/2027-05-08'])
  })

  it('refuses what its checks find, and writes nothing', async () => {
    const host = await world.host()
    const place = await world.place(host.id, { windows: [days('04-01', '06-01')] })
    await world.occupy(place, 'STAY', days('05-01', '06-01'))

    const refused = await world.hold(place, days('04-02', '05-02'))

    expect(refused).to.deep.include({ ok: false })
    expect(!refused.ok && refused.refusal).to.include({ kind: 'CapacityTaken', cause: 'OCCUPIED' })
    expect(await world.standing(host.id)).to.have.lengthOf(1)
  })

  it('sees the whole host: every place, every arrival of the period', async () => {
    const host = await world.host({
      maximumHouseholds: 2,
      accompanimentOffers: [{ type: 'LEGAL', households: 1 }],
      arrivalQuotas: [{ during: wholeYear, arrivals: 3 }],
    })
    const places = [await world.place(host.id), await world.place(host.id), await world.place(host.id)] as const
    const other = await world.place((await world.host()).id)
    await world.occupy(other, 'STAY', wholeYear)
    valueOf(await world.hold(places[0], april, { services: ['LEGAL'] }))
    const cause = async (place: Place, of: Stay, services: 'LEGAL'[] = []) => {
      const answer = await world.unitOfWork.read(tx =>
        ledger(tx).check({
          hostId: host.id,
          placeId: place.id,
          stay: of,
          proposalId: randomUUID(),
          services,
          household: somebody,
        }),
      )
      return answer.ok ? null : answer.refusal.cause
    }

    expect(await cause(places[1], april)).to.equal(null)
    expect(await cause(places[1], april, ['LEGAL'])).to.equal('SERVICE')
    valueOf(await world.hold(places[1], april))
    expect(await cause(places[2], april)).to.equal('HOUSEHOLDS')
    expect(await cause(places[2], days('05-01', '06-01'))).to.equal(null)
    valueOf(await world.hold(places[2], days('11-01', '12-01')))
    expect(await cause(places[2], days('06-01', '07-01'))).to.equal('QUOTA')
  })

  it('turns a hold into a stay', async () => {
    const host = await world.host()
    const place = await world.place(host.id, { label: 'Place 1' })
    const { proposalId } = valueOf(await world.hold(place, april))

    await world.unitOfWork.transaction(tx => ledger(tx).confirm(proposalId!))

    expect(await world.standing(host.id)).to.deep.equal(['Place 1 STAY 2027-04-01/2027-05-01'])
  })

  it('lets a hold last longer', async () => {
    const place = await world.place((await world.host()).id)
    const { id, proposalId } = valueOf(await world.hold(place, april))
    const later = new Date('2027-03-20T00:00:00Z')

    await world.unitOfWork.transaction(tx => ledger(tx).extendHold(proposalId!, later))

    const [row] = await world.database.dataSource.query('SELECT expires_at FROM occupancy WHERE id = $1', [id])
    expect(row.expires_at).to.deep.equal(later)
  })

  it('frees what proposals hold, and no stay', async () => {
    const host = await world.host()
    const place = await world.place(host.id, { label: 'Place 1' })
    const first = valueOf(await world.hold(place, april))
    const second = valueOf(await world.hold(place, days('05-01', '06-01')))
    await world.unitOfWork.transaction(tx => ledger(tx).confirm(second.proposalId!))

    await world.unitOfWork.transaction(tx => ledger(tx).release([first.proposalId!, second.proposalId!, randomUUID()]))

    expect(await world.standing(host.id)).to.deep.equal(['Place 1 STAY 2027-05-01/2027-06-01'])
  })

  it('throws when there is no hold to confirm or extend', async () => {
    const place = await world.place((await world.host()).id)
    const { proposalId } = valueOf(await world.hold(place, april))
    await world.unitOfWork.transaction(tx => ledger(tx).confirm(proposalId!))
    const messages: string[] = []

    for (const id of [proposalId!, randomUUID()]) {
      await world.unitOfWork.transaction(tx => ledger(tx).confirm(id)).catch(error => messages.push(error.message))
      await world.unitOfWork
        .transaction(tx => ledger(tx).extendHold(id, new Date()))
        .catch(error => messages.push(error.message))
    }

    expect(messages).to.have.lengthOf(4)
  })

  it('throws when the place is not the host’s', async () => {
    const place = await world.place((await world.host()).id)
    const stranger = await world.host()
    const thrown = await world.hold(place, april, { hostId: stranger.id }).catch((error: Error) => error.message)

    expect(thrown).to.equal('a place to take is no place of the host named')
  })

  it('gives one place to one of twenty that want it at the same moment', async () => {
    const host = await world.host()
    const place = await world.place(host.id, { turnoverDays: 2 })
    const random = seededRandom(7)

    const answers = await Promise.all(
      Array.from({ length: 20 }, () => {
        const from = addDays(april.from, random.below(10))
        return world.hold(place, stay(from, addDays(from, 20)))
      }),
    )

    expect(answers.filter(answer => answer.ok)).to.have.lengthOf(1)
    expect(answers.filter(answer => !answer.ok && answer.refusal.cause === 'OCCUPIED')).to.have.lengthOf(19)
    expect(await world.standing(host.id)).to.have.lengthOf(1)
  })

  it('keeps the limit of a host when its places are wanted at the same moment', async () => {
    const host = await world.host({ maximumHouseholds: 3 })
    const places = []
    for (let count = 0; count < 8; count++) places.push(await world.place(host.id))

    const answers = await Promise.all(places.map(place => world.hold(place, april)))

    expect(answers.filter(answer => answer.ok)).to.have.lengthOf(3)
    expect(answers.filter(answer => !answer.ok && answer.refusal.cause === 'HOUSEHOLDS')).to.have.lengthOf(5)
  })

  it('takes the hosts of a decision in one order, so that no two decisions wait for each other', async () => {
    const hosts = [await world.host(), await world.host(), await world.host()].map(host => host.id)

    const done = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        world.database.dataSource.transaction(async tx => {
          await ledger(tx).lockHosts(index % 2 === 0 ? hosts : hosts.toReversed())
          return 'locked'
        }),
      ),
    )

    expect(done).to.have.lengthOf(12)
  })

  it('lets rows that merely refer to a locked host be written meanwhile', async () => {
    const host = await world.host()

    await world.unitOfWork.transaction(async tx => {
      await ledger(tx).lockHosts([host.id])
      await world.place(host.id)
    })

    expect(await world.standing(host.id)).to.deep.equal([])
  })

  it('refuses, thanks to PostgreSQL, when something comes in past the ledger', async () => {
    const host = await world.host()
    const place = await world.place(host.id)
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await runner.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
       VALUES ($1, $2, 'BLOCK', '[2027-04-10,2027-04-11)', '[2027-04-10,2027-04-11)', '{}')`,
      [randomUUID(), place.id],
    )

    const waiting = world.hold(place, april)
    await world.somebodyWaits()
    await runner.commitTransaction()
    await runner.release()
    const answer = await waiting

    expect(!answer.ok && answer.refusal).to.deep.equal({
      kind: 'CapacityTaken',
      cause: 'OCCUPIED',
      message: `${place.label} of ${host.name} was taken meanwhile on some of the days from 2027-04-01 until 2027-05-01.`,
      days: april,
    })
  })

  it('keeps every limit through five hundred attempts, as an independent count by day shows', async () => {
    const host = await world.host({
      maximumHouseholds: 3,
      accompanimentOffers: [
        { type: 'LEGAL', households: 1 },
        { type: 'MEDICAL', households: 2 },
      ],
      arrivalQuotas: [{ during: days('04-01', '08-01'), arrivals: 7 }],
    })
    const places: Place[] = []
    for (let count = 0; count < 5; count++)
      places.push(
        await world.place(host.id, { turnoverDays: count, windows: [days('02-01', '09-01'), days('09-01', '12-01')] }),
      )
    const random = seededRandom(11)
    const services: readonly [Services, ...Services[]] = [[], ['LEGAL'], ['MEDICAL'], ['LEGAL', 'MEDICAL']]

    let held = 0
    for (let round = 0; round < 25; round++) {
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => {
          const from = addDays(days('01-25', '12-01').from, random.below(310))
          const of = stay(from, addDays(from, 5 + random.below(40)))
          return world.hold(places[random.below(places.length)]!, of, { services: random.pick(services) })
        }),
      )
      held += answers.filter(answer => answer.ok).length
    }

    expect(held).to.be.greaterThan(15)
    expect(await brokenLimits(world, host.id)).to.deep.equal([])
  })
})

/** Counts, for each day of the year, what stands where, and names each limit that is broken. Knows nothing of the ledger. */
async function brokenLimits(world: CapacityWorld, hostId: string): Promise<unknown[]> {
  return world.database.dataSource.query(
    `WITH day AS (SELECT day::date FROM generate_series(date '2027-01-01', date '2028-06-01', interval '1 day') day),
       standing AS (
         SELECT o.*, p.host_id FROM occupancy o JOIN place p ON p.id = o.place_id WHERE p.host_id = $1)
     SELECT 'place' AS what, day::text FROM day JOIN standing ON day <@ during GROUP BY place_id, day HAVING count(*) > 1
     UNION ALL
     SELECT 'turnover', lower(s.stay)::text FROM standing s JOIN place p ON p.id = s.place_id
       WHERE upper(s.during) - upper(s.stay) <> p.turnover_days
     UNION ALL
     SELECT 'households', day::text FROM day JOIN standing ON day <@ stay JOIN host_institution h ON h.id = host_id
       GROUP BY day, h.maximum_households HAVING count(*) > h.maximum_households
     UNION ALL
     SELECT offer.type, day::text FROM accompaniment_offer offer
       JOIN standing ON standing.host_id = offer.host_id AND offer.type = ANY(services) JOIN day ON day <@ stay
       GROUP BY day, offer.type, offer.households HAVING count(*) > offer.households
     UNION ALL
     SELECT 'arrivals', lower(quota.during)::text FROM arrival_quota quota
       JOIN standing ON standing.host_id = quota.host_id AND lower(stay) <@ quota.during
       GROUP BY quota.id HAVING count(*) > quota.arrivals
     UNION ALL
     SELECT 'window', lower(stay)::text FROM standing
       WHERE NOT EXISTS (SELECT FROM availability_window w WHERE w.place_id = standing.place_id AND stay <@ w.during)`,
    [hostId],
  )
}
