const steps: (() => Promise<unknown>)[] = []

/** Has something done once, after all tests: last asked for, first done. */
export function atEnd(step: () => Promise<unknown>): void {
  steps.push(step)
}

/** Does it. */
export async function endOfRun(): Promise<void> {
  for (const step of steps.splice(0).toReversed()) await step()
}
