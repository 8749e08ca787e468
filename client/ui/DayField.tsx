import { TextInput, type TextInputProps } from '@mantine/core'
import type { IsoDay } from '../lib/days.js'

export interface DayFieldProps extends Omit<TextInputProps, 'type' | 'value' | 'onChange'> {
  /** Empty until a whole day is given. */
  readonly value: IsoDay
  readonly onChange: (day: IsoDay) => void
  /** The field a dialog begins at. */
  readonly 'data-autofocus'?: true
}

/** A field for one day of the calendar. */
export function DayField({ onChange, ...field }: DayFieldProps) {
  return <TextInput type="date" {...field} onChange={event => onChange(event.currentTarget.value)} />
}
