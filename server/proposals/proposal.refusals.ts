import type * as schema from '../graphql/schema.generated.js'
import type {
  AnswerRefusal,
  ApproveRefusal,
  ConfirmRefusal,
  DeclineRefusal,
  ProposeAlternativeRefusal,
} from './proposal.errors.js'
import {
  answerNotAvailable,
  changedMeanwhile,
  keyReused,
  noCandidate,
  notAvailable,
  notFound,
  proposalOrPlaceNotFound,
  requestNotFound,
  rulesBroken,
  secondPersonNeeded,
  stale,
  tooManyOpen,
} from './proposal.wording.js'

type Named<T extends { __typename?: string }> = T & { __typename: NonNullable<T['__typename']> }

type Common = Named<schema.NotFound | schema.VersionConflict | schema.ActionNotAvailable | schema.IdempotencyKeyReused>

export function declineError(refusal: DeclineRefusal): Common {
  switch (refusal.kind) {
    case 'NotFound':
      return { __typename: 'NotFound', message: notFound }
    case 'VersionConflict':
      return { __typename: 'VersionConflict', message: changedMeanwhile, currentVersion: refusal.currentVersion }
    case 'ActionNotAvailable':
      return { __typename: 'ActionNotAvailable', message: notAvailable(refusal) }
    case 'IdempotencyKeyReused':
      return { __typename: 'IdempotencyKeyReused', message: keyReused }
  }
}

export function approveError(
  refusal: ApproveRefusal,
): Common | Named<schema.CapacityTaken | schema.ProposalStale | schema.TooManyOpenProposals> {
  switch (refusal.kind) {
    case 'CapacityTaken':
      return { __typename: 'CapacityTaken', message: refusal.message }
    case 'ProposalStale':
      return { __typename: 'ProposalStale', message: stale(refusal), changes: [...refusal.changes] }
    case 'TooManyOpenProposals':
      return { __typename: 'TooManyOpenProposals', message: tooManyOpen(refusal.maximum) }
    default:
      return declineError(refusal)
  }
}

export function confirmError(
  refusal: ConfirmRefusal,
): Common | Named<schema.SecondPersonNeeded | schema.ProposalStale> {
  switch (refusal.kind) {
    case 'SecondPersonNeeded':
      return { __typename: 'SecondPersonNeeded', message: secondPersonNeeded }
    case 'ProposalStale':
      return { __typename: 'ProposalStale', message: stale(refusal), changes: [...refusal.changes] }
    default:
      return declineError(refusal)
  }
}

export function alternativeError(
  refusal: ProposeAlternativeRefusal,
): Named<
  | schema.InvalidInput
  | schema.NotFound
  | schema.RulesBroken
  | schema.CapacityTaken
  | schema.ActionNotAvailable
  | schema.IdempotencyKeyReused
> {
  switch (refusal.kind) {
    case 'InvalidInput':
      return { __typename: 'InvalidInput', message: refusal.message, path: [...refusal.path] }
    case 'NoCandidate':
      return { __typename: 'ActionNotAvailable', message: noCandidate(refusal.reference) }
    case 'RulesBroken':
      return { __typename: 'RulesBroken', message: rulesBroken(refusal), findings: [...refusal.findings] }
    case 'CapacityTaken':
      return { __typename: 'CapacityTaken', message: refusal.message }
    case 'NotFound':
      return { __typename: 'NotFound', message: proposalOrPlaceNotFound }
    case 'IdempotencyKeyReused':
      return { __typename: 'IdempotencyKeyReused', message: keyReused }
  }
}

export function answerError(refusal: AnswerRefusal): Common {
  switch (refusal.kind) {
    case 'NotFound':
      return { __typename: 'NotFound', message: requestNotFound }
    case 'AnswerNotAvailable':
      return { __typename: 'ActionNotAvailable', message: answerNotAvailable(refusal) }
    case 'VersionConflict':
      return { __typename: 'VersionConflict', message: changedMeanwhile, currentVersion: refusal.currentVersion }
    case 'IdempotencyKeyReused':
      return { __typename: 'IdempotencyKeyReused', message: keyReused }
  }
}
