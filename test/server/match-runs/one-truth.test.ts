import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import fc from 'fast-check'
import type { EntityManager } from 'typeorm'
import { readProblem, review, solve } from '../../../matching/index.js'
import { availabilityWindowRepository } from '../../../server/capacity/availability-window.repository.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import { occupancyReader } from '../../../server/capacity/occupancy.reader.js'
import { placeBlocks } from '../../../server/capacity/place-block.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import { placeReader } from '../../../server/capacity/place.reader.js'
import type { CapacityTaken, Taking } from '../../../server/capacity/taking.js'
import { conditionsOf, householdOf } from '../../../server/capacity/window-conditions.js'
import type { CaseDetails, RelocationCase } from '../../../server/cases/relocation-case.js'
import { complaintOf } from '../../../server/db/complaint.js'
import { formatDaterange } from '../../../server/db/columns/daterange.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import { freeze } from '../../../server/match-runs/frozen-pool.mapper.js'
import { placesInEngine } from '../../../server/match-runs/places-in-engine.js'
import { daysThatCount } from '../../../server/match-runs/pool.snapshot.js'
import type { Pool } from '../../../server/match-runs/problem.mapper.js'
import { servicesUsed } from '../../../server/proposals/proposal.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { overlaps, stay, type Stay } from '../../../server/shared/stay.js'
import { capacityWorld, type CapacityWorld } from '../capacity/fixture.js'
import { importInto, type BusyEntry } from '../capacity/imported.js'
import { windowOn } from '../capacity/windows.js'
import { randomHouseholds, randomLedgers, randomTakings, today, type RandomLedger } from './random-ledger.js'

/** One seed, so that whether every outcome comes up does not depend on luck. Shrinking takes longer than it helps. */
const runs = { seed: 20270301, endOnFailure: true }

/** Three who decide about the same days: what the platform explains, what the engine may use, what PostgreSQL takes. */
describe('one truth about free days', () => {
  let world: CapacityWorld

  before(async () => {
    world = await capacityWorld()
  })

  after(() => world.database.drop())

  it('explain says free when the engine may use it and PostgreSQL accepts it, and only then', async function () {
    this.timeout(120_000)
    const seen = new Map<string, number>()

    await fc.assert(
      fc.asyncProperty(randomLedgers, randomTakings, async (random, takings) => {
        const { host, places } = await build(random)
        const pool = await poolOf(host, [])
        for (const { place: number, days, details } of takings) {
          const place = places[number]!
          const taking = takingOf(place, days, details)
          const explained = await world.unitOfWork.read(tx => ledger(tx).check(taking))
          const says = explained.ok ? 'free' : explained.refusal.cause
          seen.set(says, (seen.get(says) ?? 0) + 1)
          const told = explained.ok ? 'free' : explained.refusal.message

          expect(await engineMayUse(pool, place, days, details), `engine: ${told}`).to.equal(explained.ok)
          expect(await held(taking), `ledger: ${told}`).to.equal(explained.ok ? null : says)
          expect(await constraintAccepts(taking, place), `constraint: ${told}`).to.satisfy(
            (accepted: boolean) => accepted || !explained.ok,
          )
          if (says === 'OCCUPIED') expect(await constraintAccepts(taking, place), told).to.equal(false)

          const inTheWay = await whatStands(taking, { place, imported: random.places[number]!.imported })
          expect(await constraintAccepts(taking, place), told).to.equal(inTheWay.length === 0)
          if (inTheWay.join() === 'calendar') seen.set('calendar', (seen.get('calendar') ?? 0) + 1)
        }
      }),
      { ...runs, numRuns: 40 },
    )

    for (const outcome of [
      'free',
      'NOT_OFFERED',
      'CONDITION',
      'OCCUPIED',
      'HOUSEHOLDS',
      'SERVICE',
      'QUOTA',
      'calendar',
    ])
      expect(seen.get(outcome) ?? 0, outcome).to.be.greaterThan(0)
  })

  it('a plan of the engine can be held in PostgreSQL, stay by stay', async function () {
    this.timeout(120_000)
    let heldInAll = 0

    await fc.assert(
      fc.asyncProperty(
        randomLedgers,
        fc.array(randomHouseholds, { minLength: 5, maxLength: 5 }),
        async (random, households) => {
          const { host } = await build(random)
          const cases = households.map((details, index) => caseOf(details, index))
          const pool = freeze(await poolOf(host, cases), { today })
          const read = readProblem(JSON.parse(JSON.stringify(pool.problem)))
          if (!read.ok) throw new Error(JSON.stringify(read.faults))
          const solved = solve(read.problem, { iterations: 200 })
          if (solved.kind !== 'SOLVED') throw new Error('nothing is pinned')
          const byId = new Map(cases.map(each => [each.id, each]))

          for (const { case: of, place, from, until } of solved.solution.assignments) {
            const details = byId.get(pool.ids.cases[of]!)!
            const days = stay(calendarDay(from), calendarDay(until))
            const at = { id: pool.ids.places[place]!, hostId: host.id }
            const answer = await world.unitOfWork.transaction(tx =>
              ledger(tx).hold({
                ...takingOf(at, days, details),
                proposalId: randomUUID(),
                expiresAt: world.clock.now(),
              }),
            )
            expect(answer.ok ? null : answer.refusal.message).to.equal(null)
            heldInAll++
          }
        },
      ),
      { ...runs, numRuns: 40 },
    )

    expect(heldInAll).to.be.greaterThan(20)
  })

  async function build({ limits, places }: RandomLedger): Promise<{ host: HostInstitution; places: readonly Place[] }> {
    await world.clear()
    const host = await world.host({
      ...limits,
      interpreter: true,
      leadDays: 0,
      minimumStayDays: 1,
      maximumStayDays: 60,
    })
    const by = await world.staffOf(host.id)
    const made: Place[] = []
    for (const { turnoverDays, windows, standing, imported, opened } of places) {
      const place = await world.place(host.id, { turnoverDays, sleeps: 6, windows: [] })
      made.push(place)
      await world.unitOfWork.transaction(tx =>
        availabilityWindowRepository(tx).addAll(
          windows.map(({ during, ...asked }) => windowOn(during, { placeId: place.id, ...conditionsOf(asked) })),
        ),
      )
      for (const { kind, days, services } of standing)
        await world.occupy(place, kind, days, services).catch(unlessTaken)
      await importInto(world, { place, by }, imported)
      await world.unitOfWork.transaction(tx => placeBlocks(tx, place).lift([opened]))
    }
    return { host, places: made }
  }

  async function poolOf(host: HostInstitution, cases: readonly RelocationCase[]): Promise<Pool> {
    const calendars = await world.unitOfWork.read(tx =>
      placeReader(tx).calendarsOfHost(host.id, daysThatCount([host], today)),
    )
    return { cases, hosts: [host], calendars, keptApart: [], staleHosts: new Set() }
  }

  /** What the judge of a single stay does, without a case in the database. */
  async function engineMayUse(all: Pool, place: Place, days: Stay, details: CaseDetails): Promise<boolean> {
    const pool = freeze({ ...all, cases: [caseOf(details, 0)] }, { today, alone: true })
    const until = [pool.problem.until, addDays(days.until, 1)].toSorted().at(-1)!
    const read = readProblem(JSON.parse(JSON.stringify({ ...pool.problem, until })))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const at = placesInEngine(pool).partFor(place.id, days)!.id
    const of = pool.problem.cases[0]!.id
    const asked = { case: of, place: at, from: days.from, until: days.until, points: 0, terms: {} as never }
    const [placed] = review(read.problem, { assignments: [asked] }).placed
    return placed!.reasons.every(reason => reason.kind !== 'RULE' || reason.verdict === 'PASS')
  }

  /** Why the ledger refuses to hold the days; null when it holds them. Nothing stays held. */
  async function held(taking: Taking): Promise<CapacityTaken['cause'] | null> {
    return undone(async tx => {
      const answer = await ledger(tx).hold({ ...taking, proposalId: randomUUID(), expiresAt: world.clock.now() })
      return answer.ok ? null : answer.refusal.cause
    })
  }

  /** Whether the table itself takes the days, asked past every check. */
  async function constraintAccepts({ stay: days }: Taking, place: Place): Promise<boolean> {
    return undone(tx =>
      tx
        .query(
          `INSERT INTO occupancy (id, place_id, kind, stay, during, proposal_id, services, expires_at)
           VALUES ($1, $2, 'HOLD', $3, $4, $5, '{}', now())`,
          [
            randomUUID(),
            place.id,
            formatDaterange(days),
            formatDaterange(stay(days.from, addDays(days.until, place.turnoverDays))),
            randomUUID(),
          ],
        )
        .then(() => true, unlessTaken),
    )
  }

  /** Who is in the way as the calendars and the decisions say it, before the ledger made one table of them. */
  async function whatStands(
    { stay: days }: Taking,
    { place, imported }: { place: Place; imported: readonly BusyEntry[] },
  ): Promise<readonly ('calendar' | 'decision')[]> {
    const taken = stay(days.from, addDays(days.until, place.turnoverDays))
    const standing = await world.unitOfWork.read(tx => occupancyReader(tx).ofPlaces([place.id], taken))
    const isBusy = imported.some(({ days: busy, answer }) => answer !== 'LIFTED' && overlaps(busy, taken))
    return [
      ...(isBusy ? ['calendar' as const] : []),
      ...(standing.some(({ kind }) => kind !== 'IMPORTED') ? ['decision' as const] : []),
    ]
  }

  async function undone<Answer>(work: (tx: EntityManager) => Promise<Answer>): Promise<Answer> {
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    try {
      return await work(runner.manager)
    } finally {
      await runner.rollbackTransaction()
      await runner.release()
    }
  }

  function unlessTaken(error: unknown): false {
    if (complaintOf(error)?.kind !== 'Overlap') throw error
    return false
  }

  function takingOf({ id, hostId }: Pick<Place, 'id' | 'hostId'>, days: Stay, details: CaseDetails): Taking {
    const services = servicesUsed(details)
    return { hostId, placeId: id, stay: days, services, household: householdOf(details), proposalId: null }
  }

  function caseOf(details: CaseDetails, index: number): RelocationCase {
    return {
      ...details,
      id: randomUUID(),
      reference: `TR-2027-000${index + 1}`,
      status: 'CANDIDATE',
      resumeStatus: null,
      createdAt: new Date('2027-03-01T00:00:00Z'),
      version: 1,
    }
  }
})
