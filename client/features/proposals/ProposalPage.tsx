import { useParams } from 'react-router'
import { useText } from '../../lib/i18n/use-text.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { ProposalReview } from './ProposalReview.js'
import { proposalWords } from './words.js'

/** One proposal on a page of its own. */
export function ProposalPage() {
  const t = useText()
  const { proposalId = '' } = useParams()
  return (
    <>
      <PageHeader title={t(proposalWords.one)} parent={{ to: '/proposals', label: t(proposalWords.title) }} />
      <ProposalReview proposalId={proposalId} />
    </>
  )
}
