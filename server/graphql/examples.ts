/** An operation to begin with, as a tab of the explorer. */
export interface Example {
  readonly query: string
  /** JSON. */
  readonly variables: string
}

const example = (query: string, variables: object = {}): Example => ({
  query: query.trim(),
  variables: JSON.stringify(variables, null, 2),
})

const KEY = '00000000-0000-4000-8000-00000000000'

/** The main job of the platform, step by step. Sign in first; put in identifiers that earlier steps answered. */
export const examples: readonly Example[] = [
  example(`
# Sign in first. The answer sets a cookie; every other tab then speaks in the name of this account.
query Logins { demonstrationLogins { email password role description } }

mutation SignIn { signIn(input: { email: "", password: "" }) {
  viewer { account { displayName role } hostInstitution { id name } }
  errors { ... on UserError { message } }
} }`),
  example(
    `
# Step 1, host staff: see the own places, and offer one for a period.
query OwnPlaces { viewer { hostInstitution { name places {
  id label sleeps
  windows { id from until version }
  occupancies { kind from until freeAgainFrom }
} } } }

mutation PublishWindow($input: PublishAvailabilityWindowInput!) { publishAvailabilityWindow(input: $input) {
  window { id from until version }
  errors { __typename ... on UserError { message } }
} }`,
    { input: { placeId: '', from: '2027-02-01', until: '2027-08-01', idempotencyKey: `${KEY}1` } },
  ),
  example(
    `
# Step 2, coordinators: the pool of candidates, a run over all of them, and how far it has come.
query Pool { relocationCases(statuses: [CANDIDATE], first: 10) { totalCount edges { node {
  id reference riskLevel householdSize neededBy country { name }
} } } }

mutation StartRun($input: StartMatchRunInput!) { startMatchRun(input: $input) {
  matchRun { id number status caseCount placeCount }
  errors { __typename ... on UserError { message } }
} }

subscription Watch($run: ID!) { matchRunProgress(id: $run) { status progress { phase placed score bound gap } } }`,
    { input: { seed: 1, idempotencyKey: `${KEY}2` }, run: '' },
  ),
  example(
    `
# Step 3, coordinators: what the run proposes and why, and why not for the others.
query Review($run: ID!) { matchRun(id: $run) {
  number status
  proposals { id version points reasons from until
    relocationCase { reference riskLevel } place { label hostInstitution { name } }
    alternatives { points from until place { label hostInstitution { name } } }
  }
  unplacedCases { message relocationCase { reference }
    failedRules { rule places } nearestMisses { message place { label } } }
} }`,
    { run: '' },
  ),
  example(
    `
# Step 4, coordinators: approve one, decline another. A hold then stands on the approved place.
mutation Approve($approve: ApproveProposalInput!) { approveProposal(input: $approve) {
  proposal { id status version expiresAt placeRequest { code } }
  errors { __typename ... on UserError { message } }
} }

mutation Decline($decline: DeclineProposalInput!) { declineProposal(input: $decline) {
  proposal { id status declineReason }
  errors { __typename ... on UserError { message } }
} }`,
    {
      approve: { proposalId: '', expectedVersion: 1, idempotencyKey: `${KEY}4` },
      decline: { proposalId: '', expectedVersion: 1, reason: 'BETTER_PLACE_ELSEWHERE', idempotencyKey: `${KEY}5` },
    },
  ),
  example(
    `
# Step 5: host staff accept; a coordinator records the defender's consent; a second coordinator confirms.
query Asked { placeRequests(statuses: [OPEN], first: 10) { edges { node {
  id code version from until householdSize ageBands answerBy place { label }
} } } }

mutation Accept($accept: AcceptPlaceRequestInput!) { acceptPlaceRequest(input: $accept) {
  placeRequest { code status } errors { __typename ... on UserError { message } }
} }

mutation Consent($consent: RecordDefenderConsentInput!) { recordDefenderConsent(input: $consent) {
  proposal { status version } errors { __typename ... on UserError { message } }
} }

mutation Confirm($confirm: ConfirmProposalInput!) { confirmProposal(input: $confirm) {
  placement { id status from until } errors { __typename ... on UserError { message } }
} }`,
    {
      accept: { placeRequestId: '', expectedVersion: 2, idempotencyKey: `${KEY}6` },
      consent: { proposalId: '', expectedVersion: 3, idempotencyKey: `${KEY}7` },
      confirm: { proposalId: '', expectedVersion: 4, idempotencyKey: `${KEY}8` },
    },
  ),
  example(`
# Step 6, everybody: what the network can take in, as sums that point at no one.
query Network { networkCapacity {
  asOf banded months
  macroRegions { name withheld hostInstitutions { label }
    cells { month open { label } held { label } taken { label } } }
} }`),
]
