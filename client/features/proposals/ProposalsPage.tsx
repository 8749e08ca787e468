import { Tabs } from '@mantine/core'
import { failureOf } from '../../lib/errors.js'
import { ProposalsDocument, type ProposalStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { usePages } from '../../lib/use-pages.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { useProposalColumns } from './proposal-columns.js'
import { proposalWords } from './words.js'

/** The tabs of the board, in the order in which a proposal passes through them. */
const TABS = {
  PROPOSED: { label: proposalWords.awaitingApproval, statuses: ['PROPOSED'] },
  APPROVED: { label: proposalWords.awaitingHost, statuses: ['APPROVED'] },
  HOST_ACCEPTED: { label: proposalWords.awaitingDefender, statuses: ['HOST_ACCEPTED'] },
  CONSENTED: { label: proposalWords.awaitingConfirmation, statuses: ['CONSENTED'] },
  ENDED: { label: proposalWords.ended, statuses: ['CONFIRMED', 'DECLINED', 'EXPIRED', 'PREEMPTED', 'REVOKED'] },
  ALL: { label: proposalWords.allStates, statuses: null },
} satisfies Record<string, { label: { id: string; defaultMessage: string }; statuses: ProposalStatus[] | null }>

type Tab = keyof typeof TABS
const isTab = (text: string): text is Tab => Object.hasOwn(TABS, text)

export function ProposalsPage() {
  const t = useText()
  const { get, set } = useSearchState()
  const wanted = get('state')
  const tab: Tab = isTab(wanted) ? wanted : 'PROPOSED'
  return (
    <>
      <PageHeader title={t(proposalWords.title)} lead={t(proposalWords.lead)} />
      <Tabs value={tab} onChange={state => set({ state })} keepMounted={false}>
        <Tabs.List mb="md">
          {(Object.keys(TABS) as Tab[]).map(key => (
            <Tabs.Tab key={key} value={key}>
              {t(TABS[key].label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {(Object.keys(TABS) as Tab[]).map(key => (
          <Tabs.Panel key={key} value={key}>
            <ProposalTable statuses={TABS[key].statuses} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </>
  )
}

function ProposalTable({ statuses }: { readonly statuses: ProposalStatus[] | null }) {
  const t = useText()
  const { get, set } = useSearchState()
  const columns = useProposalColumns()
  const pages = usePages({
    query: ProposalsDocument,
    variables: { statuses },
    connectionOf: data => data.proposals,
  })
  if (pages.error && !pages.nodes) return <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />
  if (!pages.nodes) return <LoadingState shape="table" />
  if (pages.nodes.length === 0) {
    return statuses === null ? (
      <EmptyState title={t(proposalWords.noneTitle)}>{t(proposalWords.noneText)}</EmptyState>
    ) : (
      <EmptyState title={t(proposalWords.noneHere)}>{t(proposalWords.noneHereText)}</EmptyState>
    )
  }
  return (
    <>
      <DataTable
        caption={t(proposalWords.caption)}
        columns={columns}
        rows={pages.nodes}
        rowKey={row => row.id}
        sort={get('sort') || null}
        onSort={sort => set({ sort })}
      />
      <LoadMore pages={pages} />
    </>
  )
}
