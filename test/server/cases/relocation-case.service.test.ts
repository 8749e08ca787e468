import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import type { CaseDetails } from '../../../server/cases/relocation-case.js'
import { relocationCaseReader } from '../../../server/cases/relocation-case.reader.js'
import {
  relocationCaseService,
  type CaseToCreate,
  type RelocationCaseService,
} from '../../../server/cases/relocation-case.service.js'
import { markPlaced } from '../../../server/cases/relocation-case.writer.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import type { Result } from '../../../server/shared/result.js'
import { tables } from '../../../server/tables.js'
import { fakeClock, type FakeClock } from '../../support/clock.js'
import { coordinatorAccount } from '../../support/coordinator-account.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'
import { soundDetails } from './details.js'

interface World {
  readonly database: OpenTestDatabase
  readonly work: UnitOfWork
  readonly clock: FakeClock
  readonly cases: RelocationCaseService
  readonly coordinator: CoordinatorViewer
  readonly other: CoordinatorViewer
  readonly underDecision: Set<string>
}

describe('relocationCaseService', () => {
  const world = {} as { -readonly [Part in keyof World]: World[Part] }

  before(async () => {
    world.database = await openTestDatabase({ entities: tables })
    world.clock = fakeClock()
    world.work = unitOfWork({ dataSource: world.database.dataSource })
    world.underDecision = new Set()
    world.cases = relocationCaseService({
      unitOfWork: world.work,
      clock: world.clock,
      networkFacts: () => Promise.resolve({ largestPlace: 2, hostCountries: ['EG'] }),
      isUnderDecision: (_tx, id) => Promise.resolve(world.underDecision.has(id)),
    })
    world.coordinator = await coordinatorAccount(world.database.dataSource, 'Specimen Coordinator One')
    world.other = await coordinatorAccount(world.database.dataSource, 'Specimen Coordinator Two')
  })
  after(() => world.database.drop())
  afterEach(async () => {
    await world.database.dataSource.query('TRUNCATE relocation_case, idempotency_key CASCADE')
  })

  const create = (change: Partial<CaseToCreate> & { details?: CaseDetails } = {}) =>
    world.cases.createRelocationCase(world.coordinator, {
      details: soundDetails,
      admit: true,
      idempotencyKey: randomUUID(),
      ...change,
    })
  const entered = async (change: Partial<CaseToCreate> = {}) => valueOf(await create(change)).relocationCase

  describe('createRelocationCase', () => {
    it('enters an admitted case into the pool, with all its details, a reference and history', async () => {
      const { relocationCase, warnings } = valueOf(await create())

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
      const relocationCase = await entered({ admit: false })

      expect(relocationCase.status).to.equal('SUBMITTED')
    })

    it('gives every case a reference of its own', async () => {
      const references = await Promise.all(Array.from({ length: 8 }, async () => (await entered()).reference))

      expect(new Set(references).size).to.equal(8)
    })

    it('refuses faulty details without leaving anything behind', async () => {
      const refused = await create({ details: { ...soundDetails, country: 'XX', languages: [] } })

      expect(kindOf(refused)).to.equal('InvalidDetails')
      expect(await counts()).to.deep.equal([])
    })

    it('answers the first case to a repeated request, also when both come at once', async () => {
      const request = { idempotencyKey: randomUUID() }

      const [one, other] = await Promise.all([entered(request), entered(request)])
      const later = await entered(request)

      expect(other.id).to.equal(one.id)
      expect(later.id).to.equal(one.id)
      expect(await counts()).to.deep.equal([{ status: 'CANDIDATE', count: 1 }])
    })

    it('refuses the key of another request', async () => {
      const request = { idempotencyKey: randomUUID() }
      await entered(request)

      const refused = await create({ ...request, admit: false })

      expect(kindOf(refused)).to.equal('IdempotencyKeyReused')
    })
  })

  describe('updateRelocationCase', () => {
    const update = (of: { id: string; version: number }, change: Partial<CaseDetails>, idempotencyKey = randomUUID()) =>
      world.cases.updateRelocationCase(world.coordinator, {
        caseId: of.id,
        expectedVersion: of.version,
        details: { ...soundDetails, ...change },
        idempotencyKey,
      })

    it('replaces everything, lists too, and counts the change', async () => {
      const before = await entered()
      const change = {
        familyMembers: [],
        excludedCountries: [],
        accompanimentNeeds: [],
        languages: ['fr'],
        riskLevel: 5,
      }

      const { relocationCase } = valueOf(await update(before, change as Partial<CaseDetails>))

      expect(relocationCase).to.deep.equal({ ...before, ...change, version: 2 })
    })

    it('refuses a change of what somebody changed meanwhile, and says the version', async () => {
      const before = await entered()
      await update(before, { riskLevel: 5 })

      const refused = await update(before, { riskLevel: 1 })

      expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'VersionConflict', currentVersion: 2 } })
    })

    it('lets one of two changes at the same moment win', async () => {
      const before = await entered()

      const outcomes = await Promise.all([update(before, { riskLevel: 1 }), update(before, { riskLevel: 2 })])

      expect(outcomes.map(kindOf).toSorted()).to.deep.equal(['VersionConflict', 'ok'])
    })

    it('repeats nothing when the request is repeated', async () => {
      const before = await entered()
      const key = randomUUID()
      await update(before, { riskLevel: 5 }, key)

      const { relocationCase } = valueOf(await update(before, { riskLevel: 5 }, key))

      expect(relocationCase.version).to.equal(2)
    })

    it('refuses a case that has ended, and one that does not exist', async () => {
      const before = await entered()
      const ended = valueOf(await move(before, 'WITHDRAW'))

      expect(await update(ended, {})).to.deep.equal({
        ok: false,
        refusal: { kind: 'ActionNotAvailable', action: null, status: 'WITHDRAWN' },
      })
      expect(kindOf(await update({ id: randomUUID(), version: 1 }, {}))).to.equal('NotFound')
    })

    it('refuses faulty details and leaves the case as it was', async () => {
      const before = await entered()

      expect(kindOf(await update(before, { scopes: [] }))).to.equal('InvalidDetails')
      expect(await world.cases.relocationCase(world.coordinator, before.id)).to.deep.equal(before)
    })
  })

  describe('moveRelocationCase', () => {
    it('takes a step, leaves history and counts it', async () => {
      const before = await entered({ admit: false })
      world.clock.advance({ days: 1 })

      const moved = valueOf(await move(before, 'BEGIN_VERIFICATION', world.other))

      expect(moved).to.deep.equal({ ...before, status: 'UNDER_VERIFICATION', version: 2 })
      const history = await world.cases.history(world.coordinator, [before.id])
      expect(history.map(({ by, from, to }) => ({ by, from, to }))).to.deep.equal([
        { by: world.coordinator.accountId, from: null, to: 'SUBMITTED' },
        { by: world.other.accountId, from: 'SUBMITTED', to: 'UNDER_VERIFICATION' },
      ])
    })

    it('keeps the order of steps taken at one instant', async () => {
      let moved = await entered()
      for (const action of ['PUT_ON_HOLD', 'RESUME', 'PUT_ON_HOLD', 'RESUME', 'WITHDRAW'] as const)
        moved = valueOf(await move(moved, action))

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
      const held = valueOf(await move(await entered(), 'PUT_ON_HOLD'))

      expect(held).to.include({ status: 'ON_HOLD', resumeStatus: 'CANDIDATE' })
      expect(valueOf(await move(held, 'RESUME'))).to.include({ status: 'CANDIDATE', resumeStatus: null })
    })

    it('refuses an illegal step, an old version and a case that does not exist', async () => {
      const before = await entered()

      expect(await move(before, 'ADMIT')).to.deep.equal({
        ok: false,
        refusal: { kind: 'ActionNotAvailable', action: 'ADMIT', status: 'CANDIDATE' },
      })
      expect(kindOf(await move({ ...before, version: 7 }, 'WITHDRAW'))).to.equal('VersionConflict')
      expect(kindOf(await move({ id: randomUUID(), version: 1 }, 'WITHDRAW'))).to.equal('NotFound')
    })

    it('keeps a case in the pool while somebody is being asked about a place for it', async () => {
      const before = await entered()
      world.underDecision.add(before.id)

      expect(kindOf(await move(before, 'WITHDRAW'))).to.equal('UnderDecision')

      world.underDecision.delete(before.id)
      expect(kindOf(await move(before, 'WITHDRAW'))).to.equal('ok')
    })
  })

  describe('relocationCases', () => {
    it('pages through all cases, newest first', async () => {
      const ids: string[] = []
      for (let n = 0; n < 5; n++) {
        // Two share their moment: the order must not depend on the moment alone.
        if (n !== 3) world.clock.advance({ ms: 1 })
        ids.unshift((await entered()).id)
      }
      const seen: string[] = []
      let after: string | null = null
      for (;;) {
        const page = await world.cases.relocationCases(world.coordinator, { first: 2, after, statuses: null })
        seen.push(...page.items.map(item => item.id))
        expect([page.totalCount, page.hasPreviousPage]).to.deep.equal([5, after !== null])
        if (!page.hasNextPage) break
        after = page.items.at(-1)!.id
      }

      expect(seen).to.have.lengthOf(5)
      expect(new Set(seen)).to.deep.equal(new Set(ids))
      expect([seen[0], seen[4]]).to.deep.equal([ids[0], ids[4]])
    })

    it('shows only cases in the states asked for', async () => {
      const candidate = await entered()
      await move(await entered(), 'WITHDRAW')

      const page = await world.cases.relocationCases(world.coordinator, {
        first: 10,
        after: null,
        statuses: ['CANDIDATE'],
      })

      expect(page.items.map(item => item.id)).to.deep.equal([candidate.id])
      expect(page.totalCount).to.equal(1)
    })
  })

  describe('relocationCaseReader', () => {
    it('reads the pool, and nobody outside it', async () => {
      const candidate = await entered()
      await entered({ admit: false })

      const pool = await world.work.read(tx => relocationCaseReader(tx).candidates())

      expect(pool).to.deep.equal([candidate])
    })
  })

  describe('markPlaced', () => {
    const place = (id: string) =>
      world.work.transaction(tx => markPlaced(tx, id, world.other.accountId, world.clock).then(() => ({ ok: true })))

    it('takes a candidate out of the pool, with history', async () => {
      const { id } = await entered()

      await place(id)

      expect(await world.cases.relocationCase(world.coordinator, id)).to.include({ status: 'PLACED', version: 2 })
      const history = await world.cases.history(world.coordinator, [id])
      expect(history.at(-1)).to.include({ by: world.other.accountId, from: 'CANDIDATE', to: 'PLACED' })
    })

    it('throws for a case that is no candidate', async () => {
      const { id } = await entered({ admit: false })

      expect(await place(id).catch(String)).to.contain('no candidate')
    })
  })

  function move(
    of: { id: string; version: number },
    action: Parameters<RelocationCaseService['moveRelocationCase']>[1]['action'],
    viewer = world.coordinator,
  ) {
    const request = { caseId: of.id, expectedVersion: of.version, action, idempotencyKey: randomUUID() }
    return world.cases.moveRelocationCase(viewer, request)
  }

  function counts() {
    return world.cases.counts(world.coordinator)
  }
})

function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

function kindOf(result: Result<unknown, { kind: string }>): string {
  return result.ok ? 'ok' : result.refusal.kind
}
