import type { PinConflict } from '../../../index.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'

/** Refuses pins that cannot all be kept, each with the rules it breaks and the pins it breaks them with. */
export function refusePins(terminal: Terminal, conflicts: readonly PinConflict[], asJson: boolean): ExitCode {
  for (const { case: id, place, rules, with: others } of conflicts)
    terminal.complain(
      `pin ${id} at ${place}: ${rules.join(', ')}${others.length > 0 ? ` with ${others.join(', ')}` : ''}`,
    )
  if (asJson) terminal.print(`${JSON.stringify({ infeasiblePins: conflicts })}\n`)
  return exitCodes.infeasiblePins
}
