import { setTimeout as sleep } from 'node:timers/promises'
import type { Decision } from './decision.js'
import type { House, Victim } from './house.js'

/** One kill, at an instant of `performance.now()`. */
export interface Kill {
  readonly victim: Victim
  readonly at: number
}

/** Milliseconds from a kill to the first decision that was begun after it and acknowledged; null when none followed. */
export interface Recovery extends Kill {
  readonly ms: number | null
}

export interface KillsRequest {
  readonly house: House
  /** All that was decided so far, growing. */
  readonly decisions: readonly Decision[]
  readonly count: number
  /** How long the kills are spread over, recoveries not counted. */
  readonly withinMs: number
  /** What is looked at while everybody decides, before each kill. */
  readonly look: () => Promise<void>
}

/** Beyond this nobody waits for a recovery any longer. */
const PATIENCE_MS = 60_000

/** Kills server and database in turn, at equal distances; the next one only when the house decides again. */
export async function killInTurn({ house, decisions, count, withinMs, look }: KillsRequest): Promise<Kill[]> {
  const kills: Kill[] = []
  const pause = () => sleep(withinMs / (count + 1))
  for (let number = 0; number < count; number++) {
    await pause()
    await look()
    const victim: Victim = number % 2 === 0 ? 'server' : 'database'
    const kill = { victim, at: house.kill(victim) }
    kills.push(kill)
    while (recoveryOf(kill, decisions) === null && performance.now() - kill.at < PATIENCE_MS) await sleep(20)
  }
  await pause()
  return kills
}

export function recoveriesOf(kills: readonly Kill[], decisions: readonly Decision[]): Recovery[] {
  return kills.map(kill => ({ ...kill, ms: recoveryOf(kill, decisions) }))
}

function recoveryOf({ at }: Kill, decisions: readonly Decision[]): number | null {
  const after = decisions.filter(({ begunAt, outcome }) => begunAt > at && outcome.kind === 'ACKNOWLEDGED')
  return after.length === 0 ? null : Math.min(...after.map(({ endedAt }) => endedAt - at))
}
