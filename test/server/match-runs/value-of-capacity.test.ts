import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { planningService, type PlanningService } from '../../../server/match-runs/planning.service.js'
import { computed, contested, engineAnalyst } from './asking.js'
import { runningWorld, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('valueOfCapacity', () => {
  let world: RunningWorld
  let planning: PlanningService

  before(async () => {
    world = await runningWorld()
    planning = planningService({ ...world, analyst: engineAnalyst() })
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  const worthFrom = (matchRunId: string | null) => planning.valueOfCapacity(world.coordinator, { matchRunId })

  it('names what would help most, whom it would place, and what it could bring at most', async () => {
    const { host, other, runId } = await contested(world)

    const worths = valueOf(await worthFrom(runId))

    const place = worths.find(({ kind }) => kind === 'PLACE')!
    expect(place).to.deep.include({ hostId: host.id, placed: [other.id] })
    expect(place.name).to.match(/^A place for \d persons? in Northern Africa from [A-Z][a-z]+ 2027, like those of /)
    expect(place.name).to.contain(host.name)
    expect(place.points).to.be.above(0).and.at.most(place.atMost)
    expect(worths.map(({ points }) => points)).to.deep.equal(
      worths.map(({ points }) => points).toSorted((one, two) => two - one),
    )
  })

  it('starts from what is proposed now when no run is named, and changes nothing', async () => {
    const { other, runId } = await contested(world)
    const before = await world.proposals(runId)

    const worths = valueOf(await worthFrom(null))

    expect(worths[0]!.placed).to.deep.equal([other.id])
    expect(await world.proposals(runId)).to.deep.equal(before)
  })

  it('would place nobody more when everybody has a place', async () => {
    const host = await world.host()
    await world.place(host.id)
    await world.place(host.id)
    await world.candidate()
    const worths = valueOf(await worthFrom(await computed(world)))

    expect(worths.every(({ placed }) => placed.length === 0)).to.equal(true)
  })

  it('refuses a run that does not exist or has no plan, and says when there is no answer', async () => {
    const { runId } = await contested(world)
    const { id: waiting } = valueOf(await world.start())
    const refused = [await worthFrom(randomUUID()), await worthFrom(waiting)]
    for (const answer of [
      { kind: 'TOO_SLOW' },
      { kind: 'WORKER_DIED', message: 'x' },
      { kind: 'INFEASIBLE_PINS' },
    ] as const) {
      const failing = planningService({ ...world, analyst: { ask: () => Promise.resolve(answer) } })
      refused.push(await failing.valueOfCapacity(world.coordinator, { matchRunId: runId }))
    }

    expect(refused.map(answer => (answer.ok ? null : answer.refusal))).to.deep.equal([
      { kind: 'NotFound' },
      { kind: 'NotFound' },
      { kind: 'NoAnswer', why: 'TOO_SLOW' },
      { kind: 'NoAnswer', why: 'BROKEN' },
      { kind: 'NoAnswer', why: 'INFEASIBLE' },
    ])
  })
})
