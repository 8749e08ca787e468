import { coordinator } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import { idOf } from '../shared/global-id.js'
import { refuse } from '../shared/result.js'
import { alternativeError, approveError, confirmError, declineError } from './proposal.refusals.js'
import type { ProposalService } from './proposal.service.js'

const unknown = refuse({ kind: 'NotFound' })

/** What coordinators decide. An identifier of something else is answered as one of nothing. */
export function decisionResolvers({ proposals }: { proposals: ProposalService }): Resolvers {
  return {
    Mutation: {
      approveProposal: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const proposalId = idOf('Proposal', input.proposalId)
        const done = proposalId ? await proposals.approveProposal(by, { ...input, proposalId }) : unknown
        return done.ok ? { proposal: done.value, errors: [] } : { proposal: null, errors: [approveError(done.refusal)] }
      },
      declineProposal: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const proposalId = idOf('Proposal', input.proposalId)
        const done = proposalId ? await proposals.declineProposal(by, { ...input, proposalId }) : unknown
        return done.ok ? { proposal: done.value, errors: [] } : { proposal: null, errors: [declineError(done.refusal)] }
      },
      recordDefenderConsent: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const proposalId = idOf('Proposal', input.proposalId)
        const done = proposalId ? await proposals.recordDefenderConsent(by, { ...input, proposalId }) : unknown
        return done.ok ? { proposal: done.value, errors: [] } : { proposal: null, errors: [declineError(done.refusal)] }
      },
      recordDefenderRefusal: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const proposalId = idOf('Proposal', input.proposalId)
        const done = proposalId ? await proposals.recordDefenderRefusal(by, { ...input, proposalId }) : unknown
        return done.ok ? { proposal: done.value, errors: [] } : { proposal: null, errors: [declineError(done.refusal)] }
      },
      confirmProposal: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const proposalId = idOf('Proposal', input.proposalId)
        const done = proposalId ? await proposals.confirmProposal(by, { ...input, proposalId }) : unknown
        return done.ok
          ? { placement: done.value, errors: [] }
          : { placement: null, errors: [confirmError(done.refusal)] }
      },
      proposeAlternative: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const [proposalId, placeId] = [idOf('Proposal', input.proposalId), idOf('Place', input.placeId)]
        const days = { from: calendarDay(input.from), until: calendarDay(input.until) }
        const done =
          proposalId && placeId
            ? await proposals.proposeAlternative(by, { ...input, ...days, proposalId, placeId })
            : unknown
        return done.ok
          ? { proposal: done.value, errors: [] }
          : { proposal: null, errors: [alternativeError(done.refusal)] }
      },
    },
  }
}
