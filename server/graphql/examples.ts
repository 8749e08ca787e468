import type { DemonstrationLogin } from '../accounts/demonstration.js'

/** An operation to begin with, as a tab of the explorer. */
export interface Example {
  readonly query: string
}

/**
 * The main job of the platform, step by step. Identifiers that earlier steps answered are to be put in where the text
 * has none. The first tab signs in: with a demonstration login where there is one.
 */
export function examples(login: DemonstrationLogin | undefined): readonly Example[] {
  const { email, password } = login ?? { email: '', password: '' }
  return [
    example(`
# Sign in first. The answer sets a cookie; every other tab then speaks in the name of this account.
mutation SignIn {
  signIn(input: { email: "${email}", password: "${password}" }) {
    viewer { account { displayName role } hostInstitution { name } }
    errors { ... on UserError { message } }
  }
}

query Logins { demonstrationLogins { email password role description } }

mutation SignOut { signOut { signedOut } }`),
    ...steps,
  ]
}

function example(query: string): Example {
  return { query: query.trim() }
}

const steps: readonly Example[] = [
  example(`
# Step 1, host staff: see the own places, and offer one for a period. A key of your own makes repeating harmless.
query OwnPlaces {
  viewer { hostInstitution { name places {
    id label sleeps
    windows { id from until version }
    occupancies { kind from until freeAgainFrom }
  } } }
}

mutation PublishWindow {
  publishAvailabilityWindow(input: {
    placeId: "", from: "2029-02-01", until: "2029-08-01"
    idempotencyKey: "00000000-0000-4000-8000-000000000001"
  }) {
    window { id from until version }
    errors { __typename ... on UserError { message } }
  }
}`),
  example(`
# Step 2, coordinators: the pool of candidates, a run over all of them, and how far it has come.
query Pool {
  relocationCases(statuses: [CANDIDATE], first: 10) {
    totalCount
    edges { node { id reference riskLevel householdSize neededBy country { name } } }
  }
}

mutation StartRun {
  startMatchRun(input: { seed: 1, idempotencyKey: "00000000-0000-4000-8000-000000000002" }) {
    matchRun { id number status caseCount placeCount }
    errors { __typename ... on UserError { message } }
  }
}

subscription Watch { matchRunProgress(id: "") { status progress { phase placed score bound gap } } }`),
  example(`
# Step 3, coordinators: what the latest run proposes and why, and why not for the others.
query Review {
  matchRuns(first: 1) { edges { node {
    id number status
    proposals {
      id version status points reasons from until
      relocationCase { reference riskLevel } place { label hostInstitution { name } }
      alternatives { points from until place { label } }
    }
    unplacedCases {
      message relocationCase { reference }
      failedRules { rule places } nearestMisses { message place { label } }
    }
  } } }
}`),
  example(`
# Step 4, coordinators: approve one, decline another. A hold then stands on the approved place.
mutation Approve {
  approveProposal(input: {
    proposalId: "", expectedVersion: 1, idempotencyKey: "00000000-0000-4000-8000-000000000004"
  }) {
    proposal { id status version expiresAt placeRequest { code } }
    errors { __typename ... on UserError { message } }
  }
}

mutation Decline {
  declineProposal(input: {
    proposalId: "", expectedVersion: 1, reason: BETTER_PLACE_ELSEWHERE
    idempotencyKey: "00000000-0000-4000-8000-000000000005"
  }) {
    proposal { id status declineReason }
    errors { __typename ... on UserError { message } }
  }
}`),
  example(`
# Step 5: host staff accept; a coordinator records the defender's consent; a second coordinator confirms.
query Asked {
  placeRequests(statuses: [OPEN], first: 10) {
    edges { node { id code version from until householdSize ageBands answerBy place { label } } }
  }
}

mutation Accept {
  acceptPlaceRequest(input: {
    placeRequestId: "", expectedVersion: 2, idempotencyKey: "00000000-0000-4000-8000-000000000006"
  }) {
    placeRequest { code status }
    errors { __typename ... on UserError { message } }
  }
}

mutation Consent {
  recordDefenderConsent(input: {
    proposalId: "", expectedVersion: 3, idempotencyKey: "00000000-0000-4000-8000-000000000007"
  }) {
    proposal { status version }
    errors { __typename ... on UserError { message } }
  }
}

mutation Confirm {
  confirmProposal(input: {
    proposalId: "", expectedVersion: 4, idempotencyKey: "00000000-0000-4000-8000-000000000008"
  }) {
    placement { id status from until }
    errors { __typename ... on UserError { message } }
  }
}`),
  example(`
# Step 6, everybody: what the network can take in, as sums that point at no one.
query Network {
  networkCapacity {
    asOf banded months
    macroRegions {
      name withheld hostInstitutions { label }
      cells { month open { label } held { label } taken { label } }
    }
  }
}`),
]
