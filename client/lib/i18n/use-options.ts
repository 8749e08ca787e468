import { useMemo } from 'react'
import type { Message } from './catalogue.js'
import { useText } from './use-text.js'

/** The values of an enumeration with their words, in the order of the catalogue, for choosing from. */
export function useOptions<Key extends string>(
  words: Readonly<Record<Key, Message>>,
): Array<{ value: Key; label: string }> {
  const t = useText()
  return useMemo(() => (Object.keys(words) as Key[]).map(value => ({ value, label: t(words[value]) })), [words, t])
}
