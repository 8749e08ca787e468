import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource, EntityManager } from 'typeorm'
import { complaintOf } from './complaint.js'

/** One transaction under way, for services to hand on: only repositories, readers and writers look inside. */
export type Transaction = EntityManager

/** Where a use case touches the database: once, in one transaction. */
export interface UnitOfWork {
  /**
   * Does the work in one READ COMMITTED transaction and answers what it answers. A refusal (`{ ok: false }`) undoes
   * everything, as a throw does. When another transaction was in the way the work is done again, up to three times:
   * it must have no effect but through `tx`.
   */
  transaction<Answer>(work: (tx: EntityManager) => Promise<Answer>): Promise<Answer>
  /** Reads from one consistent moment (REPEATABLE READ, READ ONLY): writing fails. */
  read<Answer>(work: (tx: EntityManager) => Promise<Answer>): Promise<Answer>
}

export interface UnitOfWorkRequest {
  readonly dataSource: DataSource
  /** Pause before a repetition, in milliseconds; random, so that two which met once do not meet again. */
  readonly pauseMs?: (attempt: number) => number
}

const REPETITIONS = 3

export function unitOfWork({ dataSource, pauseMs = jitter }: UnitOfWorkRequest): UnitOfWork {
  return {
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await attemptOnce(dataSource, work)
        } catch (error) {
          if (attempt > REPETITIONS || complaintOf(error)?.kind !== 'Interference') throw error
          await sleep(pauseMs(attempt))
        }
      }
    },
    read: work => readOnce(dataSource, work),
  }
}

async function attemptOnce<Answer>(
  dataSource: DataSource,
  work: (tx: EntityManager) => Promise<Answer>,
): Promise<Answer> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.startTransaction('READ COMMITTED')
    const answer = await work(runner.manager)
    if (isRefusal(answer)) {
      await runner.rollbackTransaction()
    } else {
      // Committing after a swallowed failure undoes everything without a word; any statement makes it an error.
      await runner.query('SELECT 1')
      await runner.commitTransaction()
    }
    return answer
  } catch (error) {
    // The first error is the one to report: undoing fails too when the connection is gone, which undoes by itself.
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined)
    throw error
  } finally {
    await runner.release()
  }
}

/** In as few statements as can be: every request reads several times, and most of a small read is the way there and back. */
async function readOnce<Answer>(dataSource: DataSource, work: (tx: EntityManager) => Promise<Answer>): Promise<Answer> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.query('START TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const answer = await work(runner.manager)
    await runner.query('COMMIT')
    return answer
  } catch (error) {
    await runner.query('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    await runner.release()
  }
}

/** True for an answer that undoes the transaction it comes from. */
export function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false
}

function jitter(attempt: number): number {
  // Never next to nothing: the one that was waited for must come first, or the two meet again.
  return (1 + Math.random()) * 10 * 2 ** attempt
}
