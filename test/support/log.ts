import type { Log, LogFields } from '../../server/log.js'

export interface RecordingLog extends Log {
  /** Everything that was said, oldest first. */
  readonly lines: readonly (LogFields & { readonly level: string; readonly message: string })[]
}

/** A log that a test can look at. */
export function recordingLog(): RecordingLog {
  const lines: (LogFields & { level: string; message: string })[] = []
  const at = (level: string) => (fields: LogFields, message: string) => void lines.push({ ...fields, level, message })
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') }
}
