import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Place } from '../../server/capacity/place.js'
import type { RelocationCase } from '../../server/cases/relocation-case.js'
import { addDays, calendarDay } from '../../server/shared/calendar-day.js'
import type { HttpApiClient } from '../support/api.js'
import { bookingOffences } from '../support/booking-oracle.js'
import { seededRandom } from '../support/random.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const APPROVE = `mutation ($input: ApproveProposalInput!) {
  approveProposal(input: $input) { proposal { status } errors { __typename ... on UserError { message } } }
}`

describe('fifty approvals at once over HTTP', () => {
  let world: World

  before(async () => {
    world = await createWorld()
  })
  after(() => world.close())

  it('book nothing twice: each is done, or refused with the reason', async () => {
    const ids = await conflictingProposals(50)
    const coordinators: HttpApiClient[] = []
    for (let number = 0; number < 5; number++) coordinators.push(await world.overHttp('COORDINATOR'))

    const answers = await Promise.all(
      ids.map(async (proposalId, index) => {
        const input = { proposalId, expectedVersion: 1, idempotencyKey: randomUUID() }
        return (await coordinators[index % 5].ask(APPROVE, { input })).approveProposal
      }),
    )

    expect(await bookingOffences((sql, parameters) => world.dataSource.query(sql, parameters))).to.deep.equal([])
    const done = answers.filter(({ proposal }) => proposal?.status === 'APPROVED')
    const refusals = answers.flatMap(({ errors }) => errors)
    expect([done.length + refusals.length, done.length > 2, refusals.length > 2]).to.deep.equal([50, true, true])
    for (const { __typename, message } of refusals) {
      expect(['CapacityTaken', 'TooManyOpenProposals']).to.include(__typename)
      expect(message).to.match(/^[A-Z].+\.$/)
    }
    const [{ held }] = await world.dataSource.query<{ held: number }[]>('SELECT count(*)::int AS held FROM occupancy')
    expect(held).to.equal(done.length)
  })

  /** Two hosts with three places each and room for two households; twelve cases, stays of some weeks within three months. */
  async function conflictingProposals(count: number): Promise<string[]> {
    const random = seededRandom(11)
    const places: Place[] = []
    for (let host = 0; host < 2; host++) {
      const { id: hostId } = await world.host({
        maximumHouseholds: 2,
        accompanimentOffers: [{ type: 'MEDICAL', households: 1 }],
      })
      for (let number = 0; number < 3; number++) places.push(await world.place({ hostId, turnoverDays: number * 2 }))
    }
    const cases: RelocationCase[] = []
    for (let number = 0; number < 12; number++)
      cases.push(
        await world.candidate({
          accompanimentNeeds: number % 3 === 0 ? [{ type: 'MEDICAL', required: true }] : [],
        }),
      )
    return undecidedProposals(
      world,
      Array.from({ length: count }, (_, index) => {
        const from = addDays(calendarDay('2027-06-01'), random.below(60))
        const until = addDays(from, 30 + random.below(30))
        return { of: cases[index % cases.length], at: places[random.below(places.length)], from, until }
      }),
    )
  }
})
