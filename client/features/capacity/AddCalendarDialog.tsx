import { Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { AddCalendarSubscriptionDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarColour } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { CalendarOriginFields, type TypedOrigin } from './CalendarOriginFields.js'
import { colourWords, importWords } from './import-words.js'
import { packFile } from './pack-file.js'
import { TakenPlacesFields } from './TakenPlacesFields.js'

interface Props {
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

/** The form for a calendar by address or file, for some places, with words where it is one for several. */
export function AddCalendarDialog({ places, onAdded, onClose }: Props) {
  const t = useText()
  const add = useDecision(AddCalendarSubscriptionDocument, data => data.addCalendarSubscription)
  const [label, setLabel] = useState('')
  const [colour, setColour] = useState<CalendarColour>('BLUE')
  const [origin, setOrigin] = useState<TypedOrigin>({ by: 'address', address: '', file: null })
  const [chosen, choose] = useState<string[]>(places.length === 1 ? places.map(({ id }) => id) : [])
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const taken = places.filter(({ id }) => chosen.includes(id))
  const { by, address, file } = origin
  const given = by === 'address' ? address.trim() !== '' : file !== null
  const submit = async () => {
    const payload = await add.decide({
      label,
      colour,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      places: taken.map(({ id }) => ({
        placeId: id,
        words: taken.length > 1 ? (words[id] ?? '').split(',').filter(word => word.trim() !== '') : [],
      })),
      ...(by === 'address' ? { address } : { file: await packFile(file!) }),
    })
    if (payload?.subscription) onAdded(payload.subscription.id)
  }
  return (
    <ConfirmDialog
      opened
      title={t(importWords.addTitle)}
      confirmLabel={t(importWords.readIt)}
      incomplete={label.trim() === '' || !given || taken.length === 0}
      busy={add.busy}
      problems={add.problems}
      failure={add.failure}
      onClose={onClose}
      onConfirm={submit}
    >
      <Stack gap="sm">
        <TextInput
          label={t(importWords.label)}
          description={t(importWords.labelHelp)}
          value={label}
          maxLength={80}
          onChange={event => setLabel(event.currentTarget.value)}
          data-autofocus
        />
        <Select
          label={t(importWords.colour)}
          data={useOptions(colourWords)}
          value={colour}
          onChange={value => value && setColour(value as CalendarColour)}
          allowDeselect={false}
        />
        <CalendarOriginFields origin={origin} onChange={more => setOrigin({ ...origin, ...more })} />
        <TakenPlacesFields
          places={places}
          taken={taken}
          onTake={choose}
          words={words}
          onWords={(id, typed) => setWords({ ...words, [id]: typed })}
        />
      </Stack>
    </ConfirmDialog>
  )
}
