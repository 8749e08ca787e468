import { Checkbox, Stack, TextInput } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { importWords } from './import-words.js'

interface Place {
  readonly id: string
  readonly label: string
}

interface Props {
  readonly places: readonly Place[]
  /** Those that the calendar takes. */
  readonly taken: readonly Place[]
  readonly onTake: (placeIds: string[]) => void
  /** By place. */
  readonly words: Readonly<Record<string, string>>
  readonly onWords: (placeId: string, words: string) => void
}

/** The places that a calendar takes; where they are several, the words that tell whose an entry is. */
export function TakenPlacesFields({ places, taken, onTake, words, onWords }: Props) {
  const t = useText()
  return (
    <>
      <Checkbox.Group label={t(importWords.places)} value={taken.map(({ id }) => id)} onChange={onTake}>
        <Stack gap={4} mt={4}>
          {places.map(({ id, label }) => (
            <Checkbox key={id} value={id} label={label} />
          ))}
        </Stack>
      </Checkbox.Group>
      {taken.length > 1
        ? taken.map(({ id, label: place }, index) => (
            <TextInput
              key={id}
              label={t(importWords.words, { place })}
              {...(index === 0 ? { description: t(importWords.wordsHelp) } : {})}
              value={words[id] ?? ''}
              onChange={event => onWords(id, event.currentTarget.value)}
            />
          ))
        : null}
    </>
  )
}
