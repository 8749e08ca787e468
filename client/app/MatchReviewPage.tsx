import { useCallback } from 'react'
import { useParams } from 'react-router'
import { MatchReview } from '../features/match-runs/MatchReview.js'
import { ProposalReview } from '../features/proposals/ProposalReview.js'

/** A run on one side, the proposals it made on the other. */
export function MatchReviewPage() {
  const { runId = '' } = useParams()
  const renderProposal = useCallback((id: string) => <ProposalReview key={id} proposalId={id} />, [])
  return <MatchReview runId={runId} renderProposal={renderProposal} />
}
