import { Group } from '@mantine/core'
import { DayField, type DayFieldProps } from './DayField.js'

interface Props {
  readonly first: DayFieldProps
  readonly second: DayFieldProps
}

/** Two days side by side; the calendar of the second offers none before the first. */
export function TwoDays({ first, second }: Props) {
  return (
    <Group grow align="flex-start">
      <DayField {...first} />
      <DayField {...second} min={first.value || first.min} />
    </Group>
  )
}
