/**
 * The failure of a task as the queue may keep it: which kind of error and where, and none of its words, which may quote
 * a row and so somebody.
 */
export function speechless(task: string, error: unknown): Error {
  const kind = error instanceof Error ? error.name : 'unknown error'
  const failure = new Error(`${task}: ${kind}`)
  const frames = error instanceof Error ? framesOf(error) : []
  failure.stack = [`Error: ${failure.message}`, ...frames].join('\n')
  return failure
}

function framesOf({ stack = '' }: Error): readonly string[] {
  return stack.split('\n').filter(line => line.startsWith('    at '))
}
