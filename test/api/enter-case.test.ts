import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const CASE = `id reference status version availableActions country { code } riskLevel householdSize
  familyMembers { ageBand relation } excludedCountries { country { code } reason } languages { tag }
  preferredSubRegions { code } accompanimentNeeds { type required } earliestDeparture latestArrival`
const MESSAGE = '__typename ... on UserError { message }'
const CREATE = `mutation ($input: CreateRelocationCaseInput!) {
  createRelocationCase(input: $input) {
    relocationCase { ${CASE} } warnings errors { ${MESSAGE} ... on InvalidInput { path } } } }`
const UPDATE = `mutation ($input: UpdateRelocationCaseInput!) {
  updateRelocationCase(input: $input) { relocationCase { ${CASE} } warnings errors { ${MESSAGE} } } }`
const MOVE = `mutation ($input: MoveRelocationCaseInput!) {
  moveRelocationCase(input: $input) {
    relocationCase { ${CASE} } errors { ${MESSAGE} ... on VersionConflict { currentVersion } } } }`

const details = {
  origin: 'REFERRER',
  country: 'SD',
  riskLevel: 'LEVEL_4',
  ageBand: 'ADULT',
  applicantIsWoman: true,
  familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }],
  scopes: ['REGIONAL', 'INTERNATIONAL'],
  preferredScope: 'REGIONAL',
  preferredSubRegions: ['014'],
  excludedCountries: [{ country: 'ET', reason: 'THREAT_REACH' }],
  languages: ['ar', 'en'],
  accompanimentNeeds: [{ type: 'PSYCHOSOCIAL', required: true }],
  earliestDeparture: '2027-03-10',
  neededBy: '2027-04-10',
  latestArrival: '2027-06-01',
  entryDays: 21,
  minimumStayDays: 60,
  desiredStayDays: 120,
}

describe('entering a case', () => {
  let world: World
  let coordinator: ApiClient

  before(async () => {
    world = await createWorld()
    coordinator = await world.as('COORDINATOR')
    await world.place({ sleeps: 2 })
  })
  after(() => world.close())

  const create = async (change: object = {}, more: object = {}) => {
    const input = { details: { ...details, ...change }, admit: false, idempotencyKey: randomUUID(), ...more }
    return (await coordinator.ask(CREATE, { input })).createRelocationCase
  }
  const move = async (of: { id: string; version: number }, action: string) => {
    const input = { caseId: of.id, expectedVersion: of.version, action, idempotencyKey: randomUUID() }
    return (await coordinator.ask(MOVE, { input })).moveRelocationCase
  }

  it('shows the case as it was entered, and what can be done with it', async () => {
    const { relocationCase, warnings, errors } = await create()

    expect([warnings, errors]).to.deep.equal([[], []])
    expect(relocationCase).to.deep.include({
      status: 'SUBMITTED',
      version: 1,
      country: { code: 'SD' },
      riskLevel: 'LEVEL_4',
      householdSize: 2,
      familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }],
      excludedCountries: [{ country: { code: 'ET' }, reason: 'THREAT_REACH' }],
      languages: [{ tag: 'ar' }, { tag: 'en' }],
      preferredSubRegions: [{ code: '014' }],
      accompanimentNeeds: [{ type: 'PSYCHOSOCIAL', required: true }],
      earliestDeparture: '2027-03-10',
      latestArrival: '2027-06-01',
    })
    expect(relocationCase.reference).to.match(/^TR-2027-\d{4}$/)
    expect(relocationCase.availableActions).to.deep.equal([
      'BEGIN_VERIFICATION',
      'PUT_ON_HOLD',
      'FIND_NOT_ELIGIBLE',
      'REFER_ELSEWHERE',
      'MARK_DUPLICATE',
      'WITHDRAW',
    ])
  })

  it('answers every fault at once, each with its path', async () => {
    const { relocationCase, errors } = await create({
      country: 'XX',
      languages: ['en', 'klingon'],
      neededBy: '2027-03-09',
      latestArrival: '2027-02-01',
      desiredStayDays: 10,
      familyMembers: Array.from({ length: 15 }, () => ({ ageBand: 'ADULT', relation: 'SIBLING' })),
    })

    expect(relocationCase).to.equal(null)
    expect(new Set(errors.map((error: { __typename: string }) => error.__typename))).to.deep.equal(
      new Set(['InvalidInput']),
    )
    expect(errors.map(({ path }: { path: string[] }) => path.join('.'))).to.have.members([
      'details.country',
      'details.languages.1',
      'details.neededBy',
      'details.latestArrival',
      'details.latestArrival',
      'details.desiredStayDays',
      'details.familyMembers',
    ])
  })

  it('refuses a day that is none before anything is done', async () => {
    const { data, errors } = await coordinator.send(CREATE, {
      input: { details: { ...details, neededBy: '2027-02-30' }, admit: true, idempotencyKey: randomUUID() },
    })

    expect(data).to.equal(null)
    expect(errors.map(error => error.message).join()).to.contain('neededBy')
  })

  it('enters a household larger than any place, and warns', async () => {
    const { relocationCase, warnings } = await create({
      familyMembers: Array.from({ length: 3 }, () => ({ ageBand: 'CHILD', relation: 'CHILD' })),
    })

    expect(relocationCase.householdSize).to.equal(4)
    expect(warnings).to.deep.equal([
      'No place of the network sleeps 4 persons; the largest sleeps 2. Ask host institutions for a larger one.',
    ])
  })

  it('takes a case through its lifecycle into the pool, with history', async () => {
    let { relocationCase } = await create()
    for (const action of ['BEGIN_VERIFICATION', 'BEGIN_ASSESSMENT', 'PUT_ON_HOLD', 'RESUME', 'ADMIT'])
      ({ relocationCase } = await move(relocationCase, action))

    const read = await coordinator.ask(
      'query ($id: ID!) { relocationCase(id: $id) { status version history { from to by { displayName } } } }',
      { id: relocationCase.id },
    )
    expect(read.relocationCase).to.deep.include({ status: 'CANDIDATE', version: 6 })
    expect(
      read.relocationCase.history.map(({ from, to }: { from: string | null; to: string }) => `${from ?? ''}→${to}`),
    ).to.deep.equal([
      '→SUBMITTED',
      'SUBMITTED→UNDER_VERIFICATION',
      'UNDER_VERIFICATION→UNDER_ASSESSMENT',
      'UNDER_ASSESSMENT→ON_HOLD',
      'ON_HOLD→UNDER_ASSESSMENT',
      'UNDER_ASSESSMENT→CANDIDATE',
    ])
    expect(read.relocationCase.history[0].by.displayName).to.match(/^Synthetic person/)
  })

  it('refuses steps that are not open, and changes of what somebody changed meanwhile', async () => {
    const { relocationCase } = await create()

    const early = await move(relocationCase, 'ADMIT')
    const { errors } = await move({ ...relocationCase, version: 9 }, 'WITHDRAW')

    expect(early.errors).to.deep.equal([
      {
        __typename: 'ActionNotAvailable',
        message: 'The case is handed in: it cannot be admitted to the pool.',
      },
    ])
    expect(errors[0]).to.deep.include({ __typename: 'VersionConflict', currentVersion: 1 })
  })

  it('replaces the details, and answers a repeated request with the same case', async () => {
    const { relocationCase } = await create()
    const input = {
      caseId: relocationCase.id,
      expectedVersion: 1,
      details: { ...details, riskLevel: 'LEVEL_5', excludedCountries: [] },
      idempotencyKey: randomUUID(),
    }

    const first = (await coordinator.ask(UPDATE, { input })).updateRelocationCase
    const again = (await coordinator.ask(UPDATE, { input })).updateRelocationCase

    expect(first.relocationCase).to.deep.include({ riskLevel: 'LEVEL_5', excludedCountries: [], version: 2 })
    expect(again).to.deep.equal(first)
  })

  it('refuses the idempotency key of another request', async () => {
    const idempotencyKey = randomUUID()
    await create({}, { idempotencyKey })

    const { errors } = await create({ riskLevel: 'LEVEL_1' }, { idempotencyKey })

    expect(errors[0].__typename).to.equal('IdempotencyKeyReused')
  })

  it('says the same of a case that does not exist as of what is no case', async () => {
    const absent = Buffer.from(`RelocationCase:${randomUUID()}`).toString('base64url')
    const answers = [
      await move({ id: absent, version: 1 }, 'WITHDRAW'),
      await move({ id: 'nonsense', version: 1 }, 'ADMIT'),
    ]

    expect(answers[0]).to.deep.equal(answers[1])
    expect(answers[0].errors[0].__typename).to.equal('NotFound')
  })

  it('counts and pages cases by state', async () => {
    const { relocationCase } = await create()
    await move(relocationCase, 'WITHDRAW')

    const read = await coordinator.ask(`{
      relocationCaseCounts { status count }
      relocationCases(first: 1, statuses: [WITHDRAWN]) { totalCount edges { node { id } } pageInfo { hasNextPage } }
    }`)

    expect(read.relocationCases).to.deep.equal({
      totalCount: 1,
      edges: [{ node: { id: relocationCase.id } }],
      pageInfo: { hasNextPage: false },
    })
    expect(read.relocationCaseCounts).to.deep.include({ status: 'WITHDRAWN', count: 1 })
  })

  it('finds a case again as a node, for coordinators alone', async () => {
    const { relocationCase } = await create()
    const NODE = 'query ($id: ID!) { node(id: $id) { id __typename } }'

    expect((await coordinator.ask(NODE, relocationCase)).node).to.deep.equal({
      id: relocationCase.id,
      __typename: 'RelocationCase',
    })
    for (const role of ['HOST_STAFF', 'MEMBER', 'ADMIN'] as const)
      expect((await (await world.as(role)).ask(NODE, relocationCase)).node).to.equal(null)
  })
})
