import { NumberInput, Stack, Switch } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { optionWords } from './words.js'

/** What can be set before a run; what is left empty is as the platform does it. */
export type RunOptionsChosen = {
  readonly seed: number | string
  readonly timeLimitSeconds: number | string
  readonly lookAhead: boolean
  readonly tiers: boolean
}

export const ordinaryOptions: RunOptionsChosen = { seed: 1, timeLimitSeconds: '', lookAhead: true, tiers: false }

type Props = { readonly chosen: RunOptionsChosen; readonly onChange: (chosen: RunOptionsChosen) => void }

export function RunOptions({ chosen, onChange }: Props) {
  const t = useText()
  return (
    <Stack>
      <Switch
        label={t(optionWords.lookAhead)}
        description={t(optionWords.lookAheadHint)}
        checked={chosen.lookAhead && !chosen.tiers}
        disabled={chosen.tiers}
        onChange={event => onChange({ ...chosen, lookAhead: event.currentTarget.checked })}
      />
      <Switch
        label={t(optionWords.tiers)}
        description={t(optionWords.tiersHint)}
        checked={chosen.tiers}
        onChange={event => onChange({ ...chosen, tiers: event.currentTarget.checked })}
      />
      <NumberInput
        label={t(optionWords.limit)}
        description={t(optionWords.limitHint)}
        min={1}
        max={600}
        allowDecimal={false}
        value={chosen.timeLimitSeconds}
        onChange={timeLimitSeconds => onChange({ ...chosen, timeLimitSeconds })}
      />
      <NumberInput
        label={t(optionWords.seed)}
        description={t(optionWords.seedHint)}
        min={0}
        max={2_147_483_647}
        allowDecimal={false}
        required
        value={chosen.seed}
        onChange={seed => onChange({ ...chosen, seed })}
      />
    </Stack>
  )
}
