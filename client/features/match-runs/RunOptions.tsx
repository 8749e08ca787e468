import { NumberInput, Radio, Stack, Switch } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { looksAhead, type RunAim, type RunOptionsChosen } from './run-options.js'
import { optionWords } from './words.js'

type Props = { readonly chosen: RunOptionsChosen; readonly onChange: (chosen: RunOptionsChosen) => void }

export function RunOptions({ chosen, onChange }: Props) {
  const t = useText()
  return (
    <Stack>
      <Radio.Group
        label={t(optionWords.aim)}
        value={chosen.aim}
        onChange={aim => onChange({ ...chosen, aim: aim as RunAim })}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="points" label={t(optionWords.points)} description={t(optionWords.pointsHint)} />
          <Radio value="onTime" label={t(optionWords.onTime)} description={t(optionWords.onTimeHint)} />
          <Radio value="floors" label={t(optionWords.floors)} description={t(optionWords.floorsHint)} />
        </Stack>
      </Radio.Group>
      {chosen.aim === 'floors' && (
        <NumberInput
          label={t(optionWords.floorPercent)}
          min={1}
          max={100}
          allowDecimal={false}
          suffix="%"
          required
          value={chosen.floorPercent}
          onChange={floorPercent => onChange({ ...chosen, floorPercent })}
        />
      )}
      <Switch
        label={t(optionWords.lookAhead)}
        description={t(optionWords.lookAheadHint)}
        checked={looksAhead(chosen)}
        disabled={chosen.aim !== 'points'}
        onChange={event => onChange({ ...chosen, lookAhead: event.currentTarget.checked })}
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
