import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { CapacityPanel } from './CapacityPanel.js'
import { FairnessTable } from './FairnessTable.js'
import { ReviewBoard } from './ReviewBoard.js'
import { WhatIfPanel } from './WhatIfPanel.js'
import { capacityWords, fairnessWords, whatIfWords } from './words.js'

type Props = { readonly runId: string; readonly renderProposal: (proposalId: string) => ReactNode }

/** What can be looked at of a run that has ended: case by case, or as a whole. */
export function RunTabs({ runId, renderProposal }: Props) {
  const t = useText()
  return (
    <Tabs defaultValue="cases" keepMounted={false}>
      <Tabs.List aria-label={t(fairnessWords.views)} mb="md">
        <Tabs.Tab value="cases">{t(fairnessWords.byCase)}</Tabs.Tab>
        <Tabs.Tab value="fairness">{t(fairnessWords.title)}</Tabs.Tab>
        <Tabs.Tab value="capacity">{t(capacityWords.title)}</Tabs.Tab>
        <Tabs.Tab value="what-if">{t(whatIfWords.title)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="cases">
        <ReviewBoard runId={runId} renderProposal={renderProposal} />
      </Tabs.Panel>
      <Tabs.Panel value="fairness">
        <FairnessTable runId={runId} />
      </Tabs.Panel>
      <Tabs.Panel value="capacity">
        <CapacityPanel runId={runId} />
      </Tabs.Panel>
      <Tabs.Panel value="what-if">
        <WhatIfPanel runId={runId} />
      </Tabs.Panel>
    </Tabs>
  )
}
