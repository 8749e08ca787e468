import { Stack } from '@mantine/core'
import { CaseloadFeeds } from '../features/capacity/CaseloadFeeds.js'
import { CaseCounts } from '../features/cases/CaseCounts.js'
import { LatestRun } from '../features/match-runs/LatestRun.js'
import { StartRunButton } from '../features/match-runs/StartRunButton.js'
import { LapsingProposals } from '../features/proposals/LapsingProposals.js'
import { ProposalQueues } from '../features/proposals/ProposalQueues.js'
import { useText } from '../lib/i18n/use-text.js'
import { PageHeader } from '../ui/PageHeader.js'
import { Section } from '../ui/Section.js'
import { inboxWords } from './words.js'

/** What waits for the desk, and the way to each piece of it. */
export function InboxPage() {
  const t = useText()
  return (
    <>
      <PageHeader title={t(inboxWords.title)} lead={t(inboxWords.lead)} />
      <Stack>
        <Section title={t(inboxWords.proposals)}>
          <ProposalQueues />
        </Section>
        <Section title={t(inboxWords.lapsing)}>
          <LapsingProposals />
        </Section>
        <Section title={t(inboxWords.cases)}>
          <CaseCounts />
        </Section>
        <Section title={t(inboxWords.matching)} actions={<StartRunButton />}>
          <LatestRun />
        </Section>
        <CaseloadFeeds />
      </Stack>
    </>
  )
}
