import type {
  ActionNotAvailable,
  IdempotencyKeyReused,
  InvalidInput,
  NotFound,
  VersionConflict,
} from '../graphql/schema.generated.js'
import type {
  CreateCaseRefusal,
  InvalidDetails,
  KeyReused,
  MoveCaseRefusal,
  UpdateCaseRefusal,
} from './relocation-case.errors.js'
import { caseChanged, caseNotFound, keyReused, notAvailable, underDecision } from './relocation-case.wording.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

type CaseError = Named<InvalidInput | NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused>

export function createErrors(refusal: CreateCaseRefusal): Named<InvalidInput | IdempotencyKeyReused>[] {
  return refusal.kind === 'InvalidDetails' ? faults(refusal) : [reused(refusal)]
}

export function updateErrors(refusal: UpdateCaseRefusal): CaseError[] {
  return refusal.kind === 'InvalidDetails' ? faults(refusal) : moveErrors(refusal)
}

export function moveErrors(
  refusal: MoveCaseRefusal,
): Named<NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused>[] {
  switch (refusal.kind) {
    case 'NotFound':
      return [{ __typename: 'NotFound', message: caseNotFound }]
    case 'VersionConflict':
      return [{ __typename: 'VersionConflict', message: caseChanged, currentVersion: refusal.currentVersion }]
    case 'ActionNotAvailable':
      return [{ __typename: 'ActionNotAvailable', message: notAvailable(refusal) }]
    case 'UnderDecision':
      return [{ __typename: 'ActionNotAvailable', message: underDecision(refusal) }]
    case 'IdempotencyKeyReused':
      return [reused(refusal)]
  }
}

function faults({ faults: found }: InvalidDetails): Named<InvalidInput>[] {
  return found.map(({ path, message }) => ({ __typename: 'InvalidInput', path: [...path], message }))
}

function reused(_refusal: KeyReused): Named<IdempotencyKeyReused> {
  return { __typename: 'IdempotencyKeyReused', message: keyReused }
}
