import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { planningService, type PlanningService } from '../../../server/match-runs/planning.service.js'
import type { SupposedChange } from '../../../server/match-runs/what-if.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { computed, contested, engineAnalyst } from './asking.js'
import { runningWorld, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

const day = calendarDay

describe('planningService', () => {
  let world: RunningWorld
  let analyst: ReturnType<typeof engineAnalyst>
  let planning: PlanningService

  before(async () => {
    world = await runningWorld()
  })
  beforeEach(() => {
    analyst = engineAnalyst()
    planning = planningService({ ...world, analyst })
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  const rank = (caseId: string, first = 10) => planning.rankPlaces(world.coordinator, { caseId, first })
  const whatIf = (matchRunId: string | null, ...changes: SupposedChange[]) =>
    planning.whatIf(world.coordinator, { matchRunId, changes })

  describe('rankPlaces', () => {
    it('says which places are free, and who would have to give way at the others', async () => {
      const { host, place, grave, other } = await contested(world)
      const free = await world.place(host.id, { sleeps: 9 })

      const ranking = await rank(other.id)

      expect(ranking).to.deep.include({ caseId: other.id, asOf: world.clock.now(), obstacle: null })
      expect(ranking!.places.map(({ placeId, effect, displaces }) => ({ placeId, effect, displaces }))).to.deep.equal([
        { placeId: place.id, effect: 'DISPLACES', displaces: [grave.id] },
        { placeId: free.id, effect: 'FREE', displaces: [] },
      ])
      expect(ranking!.places.map(({ message }) => message)).to.deep.equal([
        `${grave.reference} would have to give way.`,
        'Free: nobody would have to move.',
      ])
      for (const { points, terms } of ranking!.places)
        expect(terms.reduce((sum, term) => sum + term.points, 0)).to.equal(points)
    })

    it('shows no more places than asked for', async () => {
      const { host, other } = await contested(world)
      await world.place(host.id)

      expect((await rank(other.id, 1))!.places).to.have.lengthOf(1)
    })

    it('says why there is nothing to rank', async () => {
      const { place, other } = await contested(world)
      await world.database.dataSource.query(`UPDATE place SET sleeps = 1 WHERE id = $1`, [place.id])
      const none = (await rank(other.id))!
      world.clock.set('2027-04-13T09:00:00Z')
      const late = (await rank(other.id))!
      const request = {
        caseId: other.id,
        expectedVersion: 1,
        action: 'WITHDRAW',
        idempotencyKey: randomUUID(),
      } as const
      valueOf(await world.cases.moveRelocationCase(world.coordinator, request))
      const left = (await rank(other.id))!

      expect([none, late, left].map(({ places }) => places)).to.deep.equal([[], [], []])
      expect(none.obstacle).to.contain('No place could take this candidate')
      expect(late.obstacle).to.contain('2027-04-12, has passed')
      expect(left.obstacle).to.contain(`${other.reference} is no candidate`)
    })

    it('knows no case that does not exist', async () => {
      expect(await rank(randomUUID())).to.equal(null)
    })

    it('says that it took too long, or that it is broken', async () => {
      const { other } = await contested(world)
      const obstacles: (string | null)[] = []
      for (const answer of [{ kind: 'TOO_SLOW' }, { kind: 'WORKER_DIED', message: 'x' }] as const) {
        const failing = planningService({ ...world, analyst: { ask: () => Promise.resolve(answer) } })
        obstacles.push((await failing.rankPlaces(world.coordinator, { caseId: other.id, first: 1 }))!.obstacle)
      }

      expect(obstacles[0]).to.contain('took too long')
      expect(obstacles[1]).to.contain('could not be looked at')
    })
  })

  describe('whatIf', () => {
    it('places one more with one more place like one there is', async () => {
      const { host, place, other, runId } = await contested(world)
      const more = { kind: 'MORE_PLACES', likePlaceId: place.id, count: 1, sleeps: null, days: null } as const

      const outcome = valueOf(await whatIf(runId, more))

      expect(outcome).to.deep.include({ placedBefore: 1, placedAfter: 2 })
      expect(outcome.scoreAfter).to.be.greaterThan(outcome.scoreBefore)
      expect(outcome.boundAfter).to.be.at.least(outcome.scoreAfter)
      const changed = outcome.changedCases.find(({ caseId }) => caseId === other.id)
      expect(changed).to.deep.include({ before: null })
      expect(changed!.message).to.contain('There is a stay for it')
      const stays = outcome.changedCases.map(({ after }) => after)
      const supposed = stays.find(after => after?.placeId === null)
      expect(supposed!.placeName).to.equal(`One more like ${place.label} of ${host.name}`)
    })

    it('gives the place of who is withdrawn to the next one', async () => {
      const { place, grave, other, runId } = await contested(world)

      const { changedCases } = valueOf(await whatIf(runId, { kind: 'WITHDRAW_CASE', caseId: grave.id }))

      expect(changedCases.map(({ caseId, after }) => [caseId, after?.placeId ?? null])).to.deep.equal([
        [grave.id, null],
        [other.id, place.id],
      ])
      expect(changedCases[0]!.message).to.equal('It is not there any more.')
      expect(changedCases[1]!.message).to.contain(grave.reference)
    })

    it('keeps a stay that is supposed to be decided, and says who gives way', async () => {
      const { place, grave, other, runId } = await contested(world)
      const days = { from: day('2027-04-05'), until: day('2027-07-05') }

      const { changedCases } = valueOf(
        await whatIf(runId, { kind: 'PIN', caseId: other.id, placeId: place.id, ...days }),
      )

      expect(changedCases.map(({ caseId }) => caseId)).to.deep.equal([grave.id, other.id])
      expect(changedCases[0]).to.deep.include({ after: null })
      expect(changedCases[1]!.after).to.deep.include({ placeId: place.id, ...days })
    })

    it('keeps apart, closes a place, and changes the limits of a host', async () => {
      const { host, place, grave, other, runId } = await contested(world)
      const of = async (change: SupposedChange) =>
        valueOf(await whatIf(runId, change)).changedCases.map(({ caseId, after }) => [caseId, after?.placeId ?? null])
      const given = [
        [grave.id, null],
        [other.id, place.id],
      ]

      expect(await of({ kind: 'KEEP_APART', caseId: grave.id, placeId: place.id })).to.deep.equal(given)
      expect(await of({ kind: 'KEEP_APART_FROM_HOST', caseId: grave.id, hostId: host.id })).to.deep.equal(given)
      expect(await of({ kind: 'WITHDRAW_PLACE', placeId: place.id })).to.deep.equal([[grave.id, null]])
      expect(await of({ kind: 'HOST_LIMITS', hostId: host.id, maximumHouseholds: 0, accompaniment: [] })).to.deep.equal(
        [[grave.id, null]],
      )
      const none = [{ type: 'PSYCHOSOCIAL', households: 0 }] as const
      expect(
        await of({ kind: 'HOST_LIMITS', hostId: host.id, maximumHouseholds: null, accompaniment: none }),
      ).to.deep.equal([[grave.id, null]])
    })

    it('opens a window beside those there are, also beyond the last day the network offers', async () => {
      const host = await world.host()
      const place = await world.place(host.id, {}, [{ from: day('2027-03-01'), until: day('2027-04-01') } as never])
      const { id } = await world.candidate()
      const runId = await computed(world)
      const days = { from: day('2027-03-20'), until: day('2028-02-01') }

      const outcome = valueOf(await whatIf(runId, { kind: 'OPEN_WINDOW', placeId: place.id, ...days }))

      expect([outcome.placedBefore, outcome.placedAfter]).to.deep.equal([0, 1])
      expect(outcome.changedCases[0]).to.deep.include({ caseId: id, before: null })
    })

    it('starts from what is proposed now when no run is named, and changes nothing', async () => {
      const { grave, other, runId } = await contested(world)
      const before = await world.proposals(runId)

      const { changedCases } = valueOf(await whatIf(null, { kind: 'WITHDRAW_CASE', caseId: grave.id }))

      expect(changedCases.map(({ caseId }) => caseId)).to.deep.equal([grave.id, other.id])
      expect(await world.proposals(runId)).to.deep.equal(before)
    })

    it('asks about the same plan under the same key, and under another after a decision', async () => {
      const { grave, other, place, runId } = await contested(world)
      await whatIf(null, { kind: 'WITHDRAW_CASE', caseId: grave.id })
      await whatIf(null, { kind: 'WITHDRAW_CASE', caseId: other.id })
      await world.block(place.id)
      await whatIf(null, { kind: 'WITHDRAW_CASE', caseId: other.id })
      await whatIf(runId, { kind: 'WITHDRAW_CASE', caseId: other.id })

      const [first, second, third, fourth] = analyst.asked
      expect(second).to.equal(first)
      expect(third).not.to.equal(first)
      expect(fourth).to.equal(`run ${runId}`)
    })

    it('refuses what is not in the snapshot, days in the wrong order and pins that contradict each other', async () => {
      const { place, grave, other, runId } = await contested(world)
      const days = { from: day('2027-04-05'), until: day('2027-07-05') }
      const turned = { from: days.until, until: days.from }
      const pin = (caseId: string) => ({ kind: 'PIN', caseId, placeId: place.id, ...days }) as const

      const refused = [
        await whatIf(
          runId,
          { kind: 'WITHDRAW_CASE', caseId: other.id },
          { kind: 'WITHDRAW_CASE', caseId: randomUUID() },
        ),
        await whatIf(runId, { kind: 'OPEN_WINDOW', placeId: place.id, ...turned }),
        await whatIf(runId, pin(grave.id), { ...pin(grave.id), until: day('2027-07-06') }),
        await whatIf(runId, pin(grave.id), pin(other.id)),
        await whatIf(randomUUID(), pin(grave.id)),
      ].map(answer => (answer.ok ? null : answer.refusal))

      expect(refused[0]).to.have.nested.property('faults[0].path').that.deep.equals(['changes', '1', 'withdrawCase'])
      expect(refused[1])
        .to.have.nested.property('faults[0].path')
        .that.deep.equals(['changes', '0', 'openWindow', 'until'])
      expect(refused[2]).to.have.nested.property('faults[0].path').that.deep.equals(['changes', '1'])
      expect(refused[3]).to.deep.equal({ kind: 'NoAnswer', why: 'INFEASIBLE' })
      expect(refused[4]).to.deep.equal({ kind: 'NotFound' })
    })
  })
})
