import { answering } from '../../../matching/worker/answer.js'
import type { Analyst, AnalystAnswer } from '../../../server/match-runs/analyst.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { engineSolver } from './engine-solver.js'
import { attempt, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

/** Answers in process; `asked` collects the keys. */
export function engineAnalyst(): Analyst & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    ask: ({ key, problem, plan }, question) => {
      asked.push(key)
      return Promise.resolve(answering(problem, plan)(question) as AnalystAnswer)
    },
  }
}

/** A run over what there is, computed to its end. */
export async function computed(world: RunningWorld): Promise<string> {
  const { id } = valueOf(await world.start())
  await world.task(engineSolver)({ runId: id }, attempt())
  return id
}

/** One place, and two candidates of whom only one can have it. */
export async function contested(world: RunningWorld) {
  const host = await world.host()
  const place = await world.place(host.id)
  const latestArrival = calendarDay('2027-04-12')
  const grave = await world.candidate({ riskLevel: 5, latestArrival })
  const other = await world.candidate({ riskLevel: 2, latestArrival })
  return { host, place, grave, other, runId: await computed(world) }
}
