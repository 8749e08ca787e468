import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { ApiClient } from '../support/api.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const PROPOSE = `mutation ($input: ProposeAlternativeInput!) {
  proposeAlternative(input: $input) {
    proposal { id status overrideReason place { label } from until reasons findings { passed } matchRun { number } }
    errors { __typename ... on UserError { message } ... on RulesBroken { findings { rule } } }
  }
}`

describe('proposeAlternative', () => {
  let world: World
  let coordinator: ApiClient
  let proposalId: string

  before(async () => {
    world = await createWorld()
    coordinator = await world.as('COORDINATOR')
    const of = await world.candidate({ familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }] })
    const wanted = [{ of, at: await world.place(), from: '2027-04-01', until: '2027-06-30' }]
    proposalId = (await undecidedProposals(world, wanted))[0]
  })
  after(() => world.close())

  const propose = async (place: { id: string }, days: object = {}) => {
    const input = {
      proposalId,
      placeId: Buffer.from(`Place:${place.id}`).toString('base64url'),
      from: '2027-04-05',
      until: '2027-06-25',
      reason: 'LOCAL_KNOWLEDGE',
      idempotencyKey: randomUUID(),
      ...days,
    }
    return (await coordinator.ask(PROPOSE, { input })).proposeAlternative
  }

  it('puts a proposal of the coordinator beside the one of the engine, judged by the same rules', async () => {
    const place = await world.place({ label: 'Place of another host' })

    const { proposal, errors } = await propose(place)

    expect(errors).to.deep.equal([])
    expect(proposal).to.deep.include({
      status: 'PROPOSED',
      overrideReason: 'LOCAL_KNOWLEDGE',
      place: { label: 'Place of another host' },
      from: '2027-04-05',
      until: '2027-06-25',
    })
    expect(proposal.findings.length).to.be.greaterThan(5)
    expect(proposal.findings.every(({ passed }: { passed: boolean }) => passed)).to.equal(true)
  })

  it('refuses a place that breaks a hard rule', async () => {
    const { proposal, errors } = await propose(await world.place({ sleeps: 1, childSafe: false }))

    expect(proposal).to.equal(null)
    expect(errors[0].__typename).to.equal('RulesBroken')
    expect(errors[0].findings.map(({ rule }: { rule: string }) => rule)).to.have.members(['SLEEPS', 'CHILD_SAFE'])
  })

  it('refuses days that are not offered', async () => {
    const { errors } = await propose(await world.place({ windows: [['2027-05-01', '2027-12-01']] }))

    expect(errors[0].__typename).to.equal('CapacityTaken')
  })

  it('refuses days in the wrong order', async () => {
    const { errors } = await propose(await world.place(), { from: '2027-06-25', until: '2027-04-05' })

    expect(errors[0]).to.deep.include({ __typename: 'InvalidInput' })
  })
})
