import { Logger } from 'graphile-worker'

/** Where the queue reports what operators should know. Payloads hold identifiers only, so its words may be kept. */
export type JobLog = (entry: { readonly level: 'warning' | 'error'; readonly message: string }) => void

export const silentLogger = new Logger(() => () => undefined)

/** Warnings and errors of the queue; the rest is chatter. */
export function loggerTo(log: JobLog): Logger {
  return new Logger(() => (level, message) => {
    if (level === 'warning' || level === 'error') log({ level, message })
  })
}
