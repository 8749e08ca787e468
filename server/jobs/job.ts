/** What a job is asked to do: identifiers only, never anything about a case. */
export type JobPayload = Readonly<Record<string, string>>

/** Circumstances of one attempt at a job. */
export interface Attempt {
  /** 1 for the first one. */
  readonly number: number
  /** True when no other attempt follows if this one fails. */
  readonly last: boolean
  /** Fires when the process stops: leave off, throw, and another attempt will follow. */
  readonly signal: AbortSignal
}

/**
 * Does a job. A throw means that it was not done; it is then tried again later, up to the job's limit. A job may run
 * twice, when a process is killed or loses the database: what it does must bear that.
 */
export type Task = (payload: JobPayload, attempt: Attempt) => Promise<void>

/** A job to be done as soon as the transaction that adds it has committed. */
export interface JobToAdd {
  readonly task: string
  readonly payload: JobPayload
  /** At most one job with a key waits: adding it again replaces it. */
  readonly key: string
  readonly mostAttempts: number
}

/** A task done again and again. */
export interface Recurrence {
  readonly task: string
  /** When, as five fields of cron in UTC, such as "0 3 * * 1". */
  readonly when: string
}
