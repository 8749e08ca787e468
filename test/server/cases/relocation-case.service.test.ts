import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CaseDetails } from '../../../server/cases/relocation-case.js'
import { soundDetails } from './details.js'
import { caseWorld, kindOf, valueOf, type CaseWorld } from './world.js'

describe('relocationCaseService', () => {
  let world: CaseWorld

  before(async () => {
    world = await caseWorld()
  })
  afterEach(() => world.clear())
  after(() => world.close())

  describe('createRelocationCase', () => {
    it('enters an admitted case into the pool, with all its details, a reference and history', async () => {
      const { relocationCase, warnings } = valueOf(await world.create())

      expect(relocationCase).to.deep.include({ ...soundDetails, status: 'CANDIDATE', resumeStatus: null, version: 1 })
      expect(relocationCase.reference).to.match(/^TR-2027-\d{4,}$/)
      expect(warnings).to.deep.equal([
        'No place of the network sleeps 3 persons; the largest sleeps 2. Ask host institutions for a larger one.',
      ])
      const history = await world.cases.history(world.coordinator, [relocationCase.id])
      expect(history.map(({ at, by, from, to }) => ({ at, by, from, to }))).to.deep.equal([
        { at: world.clock.now(), by: world.coordinator.accountId, from: null, to: 'CANDIDATE' },
      ])
    })

    it('lets a case that is not admitted begin with verification', async () => {
      const relocationCase = await world.entered({ admit: false })

      expect(relocationCase.status).to.equal('SUBMITTED')
    })

    it('gives every case a reference of its own', async () => {
      const references = await Promise.all(Array.from({ length: 8 }, async () => (await world.entered()).reference))

      expect(new Set(references).size).to.equal(8)
    })

    it('refuses faulty details without leaving anything behind', async () => {
      const refused = await world.create({ details: { ...soundDetails, country: 'XX', languages: [] } })

      expect(kindOf(refused)).to.equal('InvalidDetails')
      expect(await world.cases.counts(world.coordinator)).to.deep.equal([])
    })

    it('answers the first case to a repeated request, also when both come at once', async () => {
      const request = { idempotencyKey: randomUUID() }

      const [one, other] = await Promise.all([world.entered(request), world.entered(request)])
      const later = await world.entered(request)

      expect(other.id).to.equal(one.id)
      expect(later.id).to.equal(one.id)
      expect(await world.cases.counts(world.coordinator)).to.deep.equal([{ status: 'CANDIDATE', count: 1 }])
    })

    it('refuses the key of another request', async () => {
      const request = { idempotencyKey: randomUUID() }
      await world.entered(request)

      const refused = await world.create({ ...request, admit: false })

      expect(kindOf(refused)).to.equal('IdempotencyKeyReused')
    })
  })

  describe('updateRelocationCase', () => {
    it('replaces everything, lists too, and counts the change', async () => {
      const before = await world.entered()
      const change = {
        familyMembers: [],
        excludedCountries: [],
        accompanimentNeeds: [],
        languages: ['fr'],
        riskLevel: 5,
      }

      const { relocationCase } = valueOf(await world.update(before, change as Partial<CaseDetails>))

      expect(relocationCase).to.deep.equal({ ...before, ...change, version: 2 })
    })

    it('refuses a change of what somebody changed meanwhile, and says the version', async () => {
      const before = await world.entered()
      await world.update(before, { riskLevel: 5 })

      const refused = await world.update(before, { riskLevel: 1 })

      expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'VersionConflict', currentVersion: 2 } })
    })

    it('lets one of two changes at the same moment win', async () => {
      const before = await world.entered()

      const outcomes = await Promise.all([
        world.update(before, { riskLevel: 1 }),
        world.update(before, { riskLevel: 2 }),
      ])

      expect(outcomes.map(kindOf).toSorted()).to.deep.equal(['VersionConflict', 'ok'])
    })

    it('repeats nothing when the request is repeated', async () => {
      const before = await world.entered()
      const key = randomUUID()
      await world.update(before, { riskLevel: 5 }, key)

      const { relocationCase } = valueOf(await world.update(before, { riskLevel: 5 }, key))

      expect(relocationCase.version).to.equal(2)
    })

    it('refuses a case that has ended, and one that does not exist', async () => {
      const before = await world.entered()
      const ended = valueOf(await world.move(before, 'WITHDRAW'))

      expect(await world.update(ended, {})).to.deep.equal({
        ok: false,
        refusal: { kind: 'ActionNotAvailable', action: null, status: 'WITHDRAWN' },
      })
      expect(kindOf(await world.update({ id: randomUUID(), version: 1 }, {}))).to.equal('NotFound')
    })

    it('refuses faulty details and leaves the case as it was', async () => {
      const before = await world.entered()

      expect(kindOf(await world.update(before, { scopes: [] }))).to.equal('InvalidDetails')
      expect(await world.cases.relocationCase(world.coordinator, before.id)).to.deep.equal(before)
    })
  })

  describe('moveRelocationCase', () => {
    it('takes a step, leaves history and counts it', async () => {
      const before = await world.entered({ admit: false })
      world.clock.advance({ days: 1 })

      const moved = valueOf(await world.move(before, 'BEGIN_VERIFICATION', world.other))

      expect(moved).to.deep.equal({ ...before, status: 'UNDER_VERIFICATION', version: 2 })
      const history = await world.cases.history(world.coordinator, [before.id])
      expect(history.map(({ by, from, to }) => ({ by, from, to }))).to.deep.equal([
        { by: world.coordinator.accountId, from: null, to: 'SUBMITTED' },
        { by: world.other.accountId, from: 'SUBMITTED', to: 'UNDER_VERIFICATION' },
      ])
    })

    it('keeps the order of steps taken at one instant', async () => {
      let moved = await world.entered()
      for (const action of ['PUT_ON_HOLD', 'RESUME', 'PUT_ON_HOLD', 'RESUME', 'WITHDRAW'] as const)
        moved = valueOf(await world.move(moved, action))

      const history = await world.cases.history(world.coordinator, [moved.id])
      expect(history.map(step => step.to)).to.deep.equal([
        'CANDIDATE',
        'ON_HOLD',
        'CANDIDATE',
        'ON_HOLD',
        'CANDIDATE',
        'WITHDRAWN',
      ])
      expect(history.map(step => step.at)).to.deep.equal(history.map(() => world.clock.now()))
    })

    it('sets a case aside and takes it up where it was', async () => {
      const held = valueOf(await world.move(await world.entered(), 'PUT_ON_HOLD'))

      expect(held).to.include({ status: 'ON_HOLD', resumeStatus: 'CANDIDATE' })
      expect(valueOf(await world.move(held, 'RESUME'))).to.include({ status: 'CANDIDATE', resumeStatus: null })
    })

    it('refuses an illegal step, an old version and a case that does not exist', async () => {
      const before = await world.entered()

      expect(await world.move(before, 'ADMIT')).to.deep.equal({
        ok: false,
        refusal: { kind: 'ActionNotAvailable', action: 'ADMIT', status: 'CANDIDATE' },
      })
      expect(kindOf(await world.move({ ...before, version: 7 }, 'WITHDRAW'))).to.equal('VersionConflict')
      expect(kindOf(await world.move({ id: randomUUID(), version: 1 }, 'WITHDRAW'))).to.equal('NotFound')
    })

    it('keeps a case in the pool while somebody is being asked about a place for it', async () => {
      const before = await world.entered()
      world.underDecision.add(before.id)

      const offered = async () => (await world.cases.availableActions(world.coordinator, [before])).get(before.id)

      expect(kindOf(await world.move(before, 'WITHDRAW'))).to.equal('UnderDecision')
      expect(await offered()).to.deep.equal([])

      world.underDecision.delete(before.id)
      expect(await offered()).to.include.members(['PUT_ON_HOLD', 'WITHDRAW'])
      expect(kindOf(await world.move(before, 'WITHDRAW'))).to.equal('ok')
    })
  })
})
