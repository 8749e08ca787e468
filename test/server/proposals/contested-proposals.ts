import type { Proposal } from '../../../server/proposals/proposal.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { seededRandom } from '../../support/random.js'
import type { DecisionWorld } from './world.js'

/**
 * Proposals that get in each other's way: two hosts with three places each, room for two households at a time, one of
 * them with medical care, few arrivals a quarter; twenty cases, and stays of some weeks within three months.
 */
export async function contestedProposals(
  world: DecisionWorld,
  { seed, count }: { seed: number; count: number },
): Promise<Proposal[]> {
  const random = seededRandom(seed)
  const places: string[] = []
  for (let host = 0; host < 2; host++) {
    const hostId = await world.host({
      households: 2,
      services: { MEDICAL: 1 },
      quotas: [{ from: '2027-06-01', until: '2027-09-01', arrivals: 5 }],
    })
    for (let place = 0; place < 3; place++) places.push(await world.place(hostId, { turnoverDays: place * 2 }))
  }
  const cases: string[] = []
  for (let number = 0; number < 20; number++)
    cases.push(await world.relocationCase({ needs: number % 3 === 0 ? [{ type: 'MEDICAL', required: true }] : [] }))

  return world.proposalsOfOneRun(
    Array.from({ length: count }, () => {
      const from = addDays(calendarDay('2027-06-01'), random.below(85))
      const until = addDays(from, 7 + random.below(28))
      const caseId = random.pick(cases as [string, ...string[]])
      const placeId = random.pick(places as [string, ...string[]])
      return { caseId, placeId, from, until }
    }),
  )
}
