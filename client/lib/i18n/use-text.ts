import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import type { Message } from './catalogue.js'

/** What may be put into a text: numbers are written the reader's way, `Date` values only through the formatters of `lib/days`. */
export type Values = Readonly<Record<string, string | number>>

/** The function that turns a text of a catalogue into words in the reader's language. */
export function useText(): (message: Message, values?: Values) => string {
  const intl = useIntl()
  return useCallback((message, values) => intl.formatMessage(message, values), [intl])
}
