import { demonstrationPassword, hostStaffAddress } from '../../seeds/logins.js'
import { httpClient, type HttpApiClient } from '../support/api.js'

/** What a test has to know of the network to choose what it clicks. */
export async function apiOf(baseUrl: string, login: string): Promise<HttpApiClient> {
  const client = httpClient(baseUrl)
  await client.signIn({ email: `${login}@leeward.example`, password: demonstrationPassword })
  return client
}

/** The login of the staff of a host institution: institutions of a synthetic network carry their number in the name. */
export function staffOf(hostName: string): string {
  return hostStaffAddress(Number(/\d+$/.exec(hostName)?.[0])).split('@')[0]!
}

export interface FoundProposal {
  readonly id: string
  readonly reference: string
  readonly hostName: string
  readonly placeLabel: string
  readonly from: string
  /** The first day that is free again. */
  readonly until: string
  readonly alternatives: readonly {
    readonly hostName: string
    readonly placeLabel: string
    /** References of the cases that have the place in the plan. */
    readonly heldBy: readonly string[]
  }[]
}

const PROPOSALS = `query ($after: String) {
  proposals(first: 25, after: $after, statuses: [PROPOSED]) {
    edges {
      node {
        id from until changesSince
        relocationCase { reference }
        place { label hostInstitution { name } }
        alternatives { place { label hostInstitution { name } } heldBy { reference } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`

/**
 * Every proposal that awaits approval and can get it, by the reference of its case: the API lists those of one run in
 * the order of identifiers that each database draws anew, and a test is to choose the same one everywhere.
 */
export async function proposalsToApprove(baseUrl: string): Promise<FoundProposal[]> {
  const coordinator = await apiOf(baseUrl, 'coordinator-b')
  const found: FoundProposal[] = []
  for (let after: string | null = null; ;) {
    const { proposals } = await coordinator.ask(PROPOSALS, { after })
    for (const { node } of proposals.edges) if (node.changesSince.length === 0) found.push(toFound(node))
    if (!proposals.pageInfo.hasNextPage)
      return found.toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
    after = proposals.pageInfo.endCursor
  }
}

// oxlint-disable-next-line typescript/no-explicit-any
function toFound({ id, from, until, relocationCase, place, alternatives }: any): FoundProposal {
  return {
    id,
    from,
    until,
    reference: relocationCase.reference,
    hostName: place.hostInstitution.name,
    placeLabel: place.label,
    // oxlint-disable-next-line typescript/no-explicit-any
    alternatives: alternatives.map(({ place: other, heldBy }: any) => ({
      hostName: other.hostInstitution.name,
      placeLabel: other.label,
      heldBy: heldBy.map((one: { reference: string }) => one.reference),
    })),
  }
}
