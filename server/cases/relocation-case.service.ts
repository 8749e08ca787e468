import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import { checkCaseDetails } from './case-details.js'
import { caseWarnings, type NetworkFacts } from './case-warnings.js'
import type { CreateCaseRefusal, MoveCaseRefusal, UpdateCaseRefusal } from './relocation-case.errors.js'
import { availableActions, canBeChanged, standingAfter, type CaseAction } from './relocation-case.lifecycle.js'
import { caseReference } from './relocation-case.js'
import type { CaseDetails, CaseTransition, RelocationCase, RelocationCaseStatus } from './relocation-case.js'
import { relocationCaseRepository } from './relocation-case.repository.js'

export interface RelocationCaseServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** What the network has now, for warnings. */
  readonly networkFacts: (tx: EntityManager) => Promise<NetworkFacts>
  /** Those of some cases about whose place a host institution, the defender or a second coordinator is being asked. */
  readonly underDecision: (tx: EntityManager, caseIds: readonly string[]) => Promise<ReadonlySet<string>>
}

/** A case that was written, and what deserves attention about it. */
export interface WrittenCase {
  readonly relocationCase: RelocationCase
  readonly warnings: readonly string[]
}

export interface CaseToCreate extends Keyed {
  readonly details: CaseDetails
  /** True when verification and assessment are done. */
  readonly admit: boolean
}

interface CaseAsRead extends Keyed {
  readonly caseId: string
  readonly expectedVersion: number
}

export interface CaseToUpdate extends CaseAsRead {
  readonly details: CaseDetails
}

export interface CaseToMove extends CaseAsRead {
  readonly action: CaseAction
}

export interface RelocationCaseService {
  /** Enters a case: into the pool when admitted, else handed in and waiting for verification. */
  createRelocationCase(
    viewer: CoordinatorViewer,
    request: CaseToCreate,
  ): Promise<Result<WrittenCase, CreateCaseRefusal>>
  /** Replaces the details. The version moves on, which makes proposals that are not confirmed stale. */
  updateRelocationCase(
    viewer: CoordinatorViewer,
    request: CaseToUpdate,
  ): Promise<Result<WrittenCase, UpdateCaseRefusal>>
  /** Takes a step along the lifecycle. Leaving the pool waits until no proposal is under decision. */
  moveRelocationCase(viewer: CoordinatorViewer, request: CaseToMove): Promise<Result<RelocationCase, MoveCaseRefusal>>
  relocationCase(viewer: CoordinatorViewer, id: string): Promise<RelocationCase | null>
  /** Newest first; all states when `statuses` is null. */
  relocationCases(
    viewer: CoordinatorViewer,
    request: PageRequest & { readonly statuses: readonly RelocationCaseStatus[] | null },
  ): Promise<Page<RelocationCase>>
  /** States without a case are left out. */
  counts(
    viewer: CoordinatorViewer,
  ): Promise<readonly { readonly status: RelocationCaseStatus; readonly count: number }[]>
  byIds(viewer: CoordinatorViewer, ids: readonly string[]): Promise<RelocationCase[]>
  /** The history of several cases, oldest first. */
  history(viewer: CoordinatorViewer, caseIds: readonly string[]): Promise<CaseTransition[]>
  /** What can be done with each of these cases now, by identifier. */
  availableActions(
    viewer: CoordinatorViewer,
    cases: readonly RelocationCase[],
  ): Promise<ReadonlyMap<string, readonly CaseAction[]>>
}

export function relocationCaseService(request: RelocationCaseServiceRequest): RelocationCaseService {
  const { unitOfWork, clock, networkFacts, underDecision } = request
  const once = keyedUseCases({ unitOfWork, clock })

  const written = async (tx: EntityManager, id: string) => {
    const relocationCase = await known(tx, id)
    const network = await networkFacts(tx)
    return success({ relocationCase, warnings: caseWarnings(relocationCase, { today: today(clock), network }) })
  }

  return {
    createRelocationCase: once('createRelocationCase', create, written),
    updateRelocationCase: once('updateRelocationCase', update, written),
    moveRelocationCase: once(
      'moveRelocationCase',
      (tx, asked) => move(tx, { ...asked, underDecision }),
      async (tx, id) => success(await known(tx, id)),
    ),

    relocationCase: (_viewer, id) =>
      unitOfWork.read(async tx => (await relocationCaseRepository(tx).byIds([id]))[0] ?? null),
    relocationCases: (_viewer, { statuses, ...page }) =>
      unitOfWork.read(tx => relocationCaseRepository(tx).page(page, statuses)),
    counts: () => unitOfWork.read(tx => relocationCaseRepository(tx).counts()),
    byIds: (_viewer, ids) => unitOfWork.read(tx => relocationCaseRepository(tx).byIds(ids)),
    history: (_viewer, caseIds) => unitOfWork.read(tx => relocationCaseRepository(tx).history(caseIds)),
    availableActions: async (_viewer, cases) => {
      const asked = cases.filter(({ status }) => status === 'CANDIDATE').map(({ id }) => id)
      const busy = await unitOfWork.read(tx => underDecision(tx, asked))
      return new Map(cases.map(of => [of.id, availableActions(of, { isUnderDecision: busy.has(of.id) })]))
    },
  }
}

type By<Request> = Asked<Request, CoordinatorViewer>

async function create(
  tx: EntityManager,
  { details, admit, viewer, clock }: By<CaseToCreate>,
): Promise<Result<{ id: string }, CreateCaseRefusal>> {
  const checked = checkCaseDetails(details, { today: today(clock) })
  if (!checked.ok) return refuse({ kind: 'InvalidDetails', faults: checked.refusal })
  const repository = relocationCaseRepository(tx)
  const createdAt = clock.now()
  const entered: RelocationCase = {
    ...checked.value,
    id: newId(),
    reference: caseReference({ year: createdAt.getUTCFullYear(), number: await repository.nextNumber() }),
    status: admit ? 'CANDIDATE' : 'SUBMITTED',
    resumeStatus: null,
    createdAt,
    version: 1,
  }
  await repository.insert(entered, { by: viewer.accountId })
  return success({ id: entered.id })
}

async function update(
  tx: EntityManager,
  { caseId, expectedVersion, details, clock }: By<CaseToUpdate>,
): Promise<Result<{ id: string }, UpdateCaseRefusal>> {
  const repository = relocationCaseRepository(tx)
  const before = await repository.lock(caseId)
  if (!before) return refuse({ kind: 'NotFound' })
  if (before.version !== expectedVersion) return refuse({ kind: 'VersionConflict', currentVersion: before.version })
  if (!canBeChanged(before)) return refuse({ kind: 'ActionNotAvailable', action: null, status: before.status })
  const checked = checkCaseDetails(details, { today: today(clock) })
  if (!checked.ok) return refuse({ kind: 'InvalidDetails', faults: checked.refusal })
  await repository.changeDetails(caseId, checked.value)
  return success({ id: caseId })
}

async function move(
  tx: EntityManager,
  request: By<CaseToMove> & Pick<RelocationCaseServiceRequest, 'underDecision'>,
): Promise<Result<{ id: string }, MoveCaseRefusal>> {
  const { caseId, expectedVersion, action, viewer, clock, underDecision } = request
  const repository = relocationCaseRepository(tx)
  const before = await repository.lock(caseId)
  if (!before) return refuse({ kind: 'NotFound' })
  if (before.version !== expectedVersion) return refuse({ kind: 'VersionConflict', currentVersion: before.version })
  const after = standingAfter(before, action)
  if (!after) return refuse({ kind: 'ActionNotAvailable', action, status: before.status })
  if ((await underDecision(tx, [caseId])).has(caseId)) return refuse({ kind: 'UnderDecision', action })
  await repository.take({ before, after, at: clock.now(), by: viewer.accountId })
  return success({ id: caseId })
}

async function known(tx: EntityManager, id: string): Promise<RelocationCase> {
  const [found] = await relocationCaseRepository(tx).byIds([id])
  if (!found) throw new Error('a case that was just written is not there')
  return found
}
