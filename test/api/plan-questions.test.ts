import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const RANK = `query ($caseId: ID!) { rankPlaces(caseId: $caseId) {
  relocationCase { id } asOf obstacle places { place { id label } from until points terms { points } effect displaces { id } message } } }`
const WHAT_IF = `query ($input: WhatIfInput!) { whatIf(input: $input) {
  outcome { placedBefore placedAfter scoreBefore scoreAfter boundAfter gapAfter changedCases {
    relocationCase { id } before { place { id } } after { place { id } placeName from until points } message } }
  errors { __typename ... on UserError { message } ... on InvalidInput { path } } } }`

const CAPACITY = `query ($matchRunId: ID) { valueOfCapacity(matchRunId: $matchRunId) {
  worths { kind name hostInstitution { id } atMost points placedCases { id reference } movedCases { id } }
  errors { __typename ... on UserError { message } } } }`

/** What coordinators ask about plans, on a thread of the platform's own. */
describe('questions about a plan', () => {
  let world: World
  let coordinator: HttpApiClient
  const id = (type: string, inner: string) => Buffer.from(`${type}:${inner}`).toString('base64url')
  const whatIf = async (input: object) => (await coordinator.ask(WHAT_IF, { input })).whatIf

  beforeEach(async () => {
    world = await createWorld()
    coordinator = await world.overHttp('COORDINATOR')
  })
  afterEach(() => world.close())

  async function run(): Promise<string> {
    await world.work()
    const { startMatchRun } = await coordinator.ask(
      `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id } errors { __typename } } }`,
      { input: { idempotencyKey: randomUUID() } },
    )
    return eventually(async () => {
      const { matchRun } = await coordinator.ask('query ($id: ID!) { matchRun(id: $id) { id status } }', {
        id: startMatchRun.matchRun.id,
      })
      if (matchRun.status !== 'FINISHED') throw new Error('not yet')
      return matchRun.id
    })
  }

  it('ranks the places for a candidate, before any run and after', async () => {
    const place = await world.place()
    const candidate = await world.candidate()
    const caseId = id('RelocationCase', candidate.id)

    const before = (await coordinator.ask(RANK, { caseId })).rankPlaces
    await run()
    const after = (await coordinator.ask(RANK, { caseId })).rankPlaces

    for (const ranking of [before, after]) {
      expect(ranking).to.deep.include({ relocationCase: { id: caseId }, obstacle: null })
      expect(ranking.places).to.have.lengthOf(1)
      expect(ranking.places[0]).to.deep.include({ effect: 'FREE', displaces: [] })
      expect(ranking.places[0].place.id).to.equal(id('Place', place.id))
    }
  })

  it('says what one more place would bring, from a run and from now', async () => {
    const place = await world.place()
    const days = { latestArrival: '2027-04-12' as never }
    const candidates = [await world.candidate(days), await world.candidate(days)]
    const matchRunId = await run()
    const changes = [{ morePlaces: { likePlaceId: id('Place', place.id) } }]

    const answers = [await whatIf({ matchRunId, changes }), await whatIf({ changes })]

    for (const { outcome, errors } of answers) {
      expect(errors).to.deep.equal([])
      expect(outcome).to.deep.include({ placedBefore: 1, placedAfter: 2 })
      const ids = candidates.map(candidate => id('RelocationCase', candidate.id))
      for (const { relocationCase } of outcome.changedCases) expect(ids).to.include(relocationCase.id)
      const names = outcome.changedCases.map(({ after }: { after: { placeName: string } | null }) => after?.placeName)
      expect(names.some((name: string | undefined) => name?.startsWith('One more like'))).to.equal(true)
    }
  })

  it('says what would help most, from a run and from now, and what a run without a plan cannot say', async () => {
    const place = await world.place()
    const days = { latestArrival: '2027-04-12' as never }
    const candidates = [await world.candidate(days), await world.candidate(days)]
    const matchRunId = await run()
    const strange = id('MatchRun', randomUUID())

    const ask = async (variables: object) => (await coordinator.ask(CAPACITY, variables)).valueOfCapacity
    const answers = [await ask({ matchRunId }), await ask({})]

    for (const { worths, errors } of answers) {
      expect(errors).to.deep.equal([])
      expect(worths[0]).to.deep.include({ kind: 'PLACE', hostInstitution: { id: id('HostInstitution', place.hostId) } })
      expect(worths[0].atMost).to.be.at.least(worths[0].points)
      expect(candidates.map(({ reference }) => reference)).to.include(worths[0].placedCases[0].reference)
    }
    const refused = [await ask({ matchRunId: strange }), await ask({ matchRunId: id('Place', place.id) })]
    for (const { worths, errors } of refused) {
      expect(worths).to.deep.equal([])
      expect(errors[0]).to.deep.include({ __typename: 'NotFound' })
    }
  })

  it('refuses what makes no sense, with the path of each fault', async () => {
    await world.place()
    await world.candidate()
    const strange = id('RelocationCase', randomUUID())

    const refusals = [
      await whatIf({ changes: [] }),
      await whatIf({ changes: [{}, { withdrawCase: strange, withdrawPlace: strange }] }),
      await whatIf({ changes: [{ withdrawCase: strange }] }),
      await whatIf({ changes: [{ morePlaces: { likePlaceId: strange, count: 11 } }] }),
      await whatIf({ changes: [{ morePlaces: { likePlaceId: strange, from: '2027-05-01' } }] }),
      await whatIf({ changes: [{ keepApart: { caseId: strange } }] }),
      await whatIf({ changes: [{ hostLimits: { hostInstitutionId: strange, maximumHouseholds: -1 } }] }),
      await whatIf({ matchRunId: strange, changes: [{ withdrawCase: strange }] }),
    ]

    expect(refusals.map(({ outcome }) => outcome)).to.deep.equal(refusals.map(() => null))
    const said = refusals.map(({ errors }) =>
      errors.map(({ __typename, path }: { __typename: string; path?: string[] }) => path?.join('.') ?? __typename),
    )
    expect(said).to.deep.equal([
      ['changes'],
      ['changes.0', 'changes.1'],
      ['changes.0.withdrawCase'],
      ['changes.0.morePlaces.count'],
      ['changes.0.morePlaces.until'],
      ['changes.0.keepApart'],
      ['changes.0.hostLimits'],
      ['NotFound'],
    ])
  })

  it('are for coordinators alone, and name no case that does not exist', async () => {
    const caseId = id('RelocationCase', randomUUID())
    for (const role of ['HOST_STAFF', 'MEMBER', 'ADMIN'] as const) {
      const other = await world.as(role)
      const refused = [
        await other.send(RANK, { caseId }),
        await other.send(WHAT_IF, { input: { changes: [{ withdrawCase: caseId }] } }),
        await other.send(CAPACITY, {}),
      ]
      for (const { errors } of refused) expect(errors[0].extensions.code).to.equal('FORBIDDEN')
    }

    expect((await coordinator.ask(RANK, { caseId })).rankPlaces).to.equal(null)
  })
})
