import type { Application } from '../server/compose.js'
import type { Clock } from '../server/shared/clock.js'
import type { Result } from '../server/shared/result.js'

/** A platform whose time goes as the story goes. */
export interface Story {
  readonly application: Application
  /** Lets some minutes pass, so that things happen one after the other. */
  passMinutes(minutes: number): void
}

/** The platform as it was at an instant. */
export function storyAt(instant: Date, applicationAt: (clock: Clock) => Application): Story {
  const state = { ms: instant.getTime() }
  return {
    application: applicationAt({ now: () => new Date(state.ms) }),
    passMinutes: minutes => {
      state.ms += minutes * 60_000
    },
  }
}

/** What a use case gave. Throws when it refused: a synthetic network asks for nothing that could be refused. */
export function given<Value, Refusal extends { kind: string }>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(`the synthetic network was refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}
