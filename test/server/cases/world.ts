import { randomUUID } from 'node:crypto'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import type { CaseDetails, RelocationCase } from '../../../server/cases/relocation-case.js'
import type { CaseAction } from '../../../server/cases/relocation-case.lifecycle.js'
import {
  relocationCaseService,
  type CaseToCreate,
  type RelocationCaseService,
} from '../../../server/cases/relocation-case.service.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import type { Result } from '../../../server/shared/result.js'
import { tables } from '../../../server/tables.js'
import { fakeClock, type FakeClock } from '../../support/clock.js'
import { coordinatorAccount } from '../../support/coordinator-account.js'
import { openTestDatabase } from '../../support/test-database.js'
import { soundDetails } from './details.js'

/** Cases on a database of their own, in a network whose largest place sleeps two, and two coordinators. */
export interface CaseWorld {
  readonly unitOfWork: UnitOfWork
  readonly clock: FakeClock
  readonly cases: RelocationCaseService
  readonly coordinator: CoordinatorViewer
  readonly other: CoordinatorViewer
  /** Cases for which a proposal is under decision. */
  readonly underDecision: Set<string>
  create(change?: Partial<CaseToCreate>): ReturnType<RelocationCaseService['createRelocationCase']>
  /** A case that was entered: into the pool unless told otherwise. */
  entered(change?: Partial<CaseToCreate>): Promise<RelocationCase>
  update(
    of: AsRead,
    change: Partial<CaseDetails>,
    idempotencyKey?: string,
  ): ReturnType<RelocationCaseService['updateRelocationCase']>
  move(
    of: AsRead,
    action: CaseAction,
    viewer?: CoordinatorViewer,
  ): ReturnType<RelocationCaseService['moveRelocationCase']>
  clear(): Promise<void>
  close(): Promise<void>
}

type AsRead = Pick<RelocationCase, 'id' | 'version'>

export async function caseWorld(): Promise<CaseWorld> {
  const database = await openTestDatabase({ entities: tables })
  const clock = fakeClock()
  const work = unitOfWork({ dataSource: database.dataSource })
  const underDecision = new Set<string>()
  const cases = relocationCaseService({
    unitOfWork: work,
    clock,
    networkFacts: () => Promise.resolve({ largestPlace: 2, hostCountries: ['EG'] }),
    underDecision: () => Promise.resolve(underDecision),
  })
  const coordinator = await coordinatorAccount(database.dataSource, 'Specimen Coordinator One')
  const other = await coordinatorAccount(database.dataSource, 'Specimen Coordinator Two')
  const create = (change: Partial<CaseToCreate> = {}) => {
    const request = { details: soundDetails, admit: true, idempotencyKey: randomUUID(), ...change }
    return cases.createRelocationCase(coordinator, request)
  }
  return {
    unitOfWork: work,
    clock,
    cases,
    coordinator,
    other,
    underDecision,
    create,
    entered: async change => valueOf(await create(change)).relocationCase,
    update: ({ id, version }, change, idempotencyKey = randomUUID()) => {
      const details = { ...soundDetails, ...change }
      const request = { caseId: id, expectedVersion: version, details, idempotencyKey }
      return cases.updateRelocationCase(coordinator, request)
    },
    move: ({ id, version }, action, viewer = coordinator) => {
      const request = { caseId: id, expectedVersion: version, action, idempotencyKey: randomUUID() }
      return cases.moveRelocationCase(viewer, request)
    },
    clear: async () => {
      await database.dataSource.query('TRUNCATE relocation_case, idempotency_key CASCADE')
    },
    close: () => database.drop(),
  }
}

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export function kindOf(result: Result<unknown, { kind: string }>): string {
  return result.ok ? 'ok' : result.refusal.kind
}
