import { Anchor, Button, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { StartMatchRunDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { PlayIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { runWords } from './words.js'

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
  const [seed, setSeed] = useState<number | string>(1)
  const [limit, setLimit] = useState<number | string>('')
  const { decide, busy, problems, failure } = useDecision(StartMatchRunDocument, data => data.startMatchRun)
  const inProgress = problems.flatMap(one =>
    one.__typename === 'MatchRunInProgress' && 'matchRun' in one ? [one.matchRun] : [],
  )[0]

  const start = async () => {
    const started = await decide({ seed: Number(seed), timeLimitSeconds: limit === '' ? null : Number(limit) })
    if (!started?.matchRun) return
    onClose()
    notifyDone(t(runWords.started, { number: started.matchRun.number }))
    await navigate(`/match/${encodeURIComponent(started.matchRun.id)}`)
  }

  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={t(runWords.start)}
      confirmLabel={t(runWords.submit)}
      incomplete={seed === ''}
      onConfirm={() => void start()}
      busy={busy}
      problems={problems}
      failure={failure}
    >
      <Stack>
        <Text size="sm">{t(runWords.startHint)}</Text>
        <NumberInput
          label={t(runWords.limit)}
          description={t(runWords.limitHint)}
          min={1}
          max={600}
          allowDecimal={false}
          value={limit}
          onChange={setLimit}
          data-autofocus
        />
        <NumberInput
          label={t(runWords.seed)}
          description={t(runWords.seedHint)}
          min={0}
          max={2_147_483_647}
          allowDecimal={false}
          required
          value={seed}
          onChange={setSeed}
        />
        {inProgress && (
          <Anchor component={Link} to={`/match/${encodeURIComponent(inProgress.id)}`} onClick={onClose} size="sm">
            {t(runWords.openRun, { number: inProgress.number })}
          </Anchor>
        )}
      </Stack>
    </ConfirmDialog>
  )
}
