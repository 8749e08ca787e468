import { useText } from '../../lib/i18n/use-text.js'
import { proposalStepWords } from '../../lib/i18n/words/proposals.js'
import { History } from '../../ui/History.js'
import { Section } from '../../ui/Section.js'
import type { Proposal } from './review.js'
import { proposalWords } from './words.js'

/** Who moved a proposal, when, and why. */
export function ProposalHistory({ history }: Pick<Proposal, 'history'>) {
  const t = useText()
  return (
    <Section title={t(proposalWords.history)}>
      <History
        entries={history.map(entry => ({
          at: entry.at,
          title: t(proposalStepWords[entry.to]),
          by: entry.by?.displayName ?? t(proposalWords.platform),
          note: entry.reason,
        }))}
      />
    </Section>
  )
}
