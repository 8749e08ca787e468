import { Button, Stack, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useId, useState } from 'react'
import { useNavigate } from 'react-router'
import { StartMatchRunDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { PlayIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { inputOf, isComplete, ordinaryOptions } from './run-options.js'
import { RunOptions } from './RunOptions.js'
import { optionWords, runWords } from './words.js'

/** Opens the question how to run; a started run is shown at once. */
export function StartRunButton() {
  const t = useText()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button leftSection={<PlayIcon size={16} />} onClick={() => setOpened(true)}>
        {t(runWords.start)}
      </Button>
      {opened && <StartRunDialog onClose={() => setOpened(false)} />}
    </>
  )
}

function StartRunDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const navigate = useNavigate()
  const [chosen, setChosen] = useState(ordinaryOptions)
  const [open, { toggle }] = useDisclosure(false)
  const options = useId()
  const { decide, busy, problems, failure } = useDecision(StartMatchRunDocument, data => data.startMatchRun)

  const start = async () => {
    const started = await decide(inputOf(chosen))
    if (!started?.matchRun) return
    const { id, number, runsAhead } = started.matchRun
    onClose()
    notifyDone(t(runsAhead ? runWords.queuedUp : runWords.started, { number }))
    await navigate(`/match/${encodeURIComponent(id)}`)
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(runWords.start)}
      confirmLabel={t(runWords.submit)}
      incomplete={!isComplete(chosen)}
      onConfirm={() => void start()}
      busy={busy}
      problems={problems}
      failure={failure}
    >
      <Stack align="flex-start">
        <Text size="sm">{t(runWords.startHint)}</Text>
        <Button variant="subtle" size="compact-sm" onClick={toggle} aria-expanded={open} aria-controls={options}>
          {t(optionWords.title)}
        </Button>
        <div id={options} hidden={!open}>
          <RunOptions chosen={chosen} onChange={setChosen} />
        </div>
      </Stack>
    </ConfirmDialog>
  )
}
