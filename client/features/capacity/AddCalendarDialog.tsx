import { Checkbox, FileInput, SegmentedControl, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { AddCalendarSubscriptionDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarColour } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { colourWords, importWords } from './import-words.js'
import { packFile } from './pack-file.js'

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
  const [origin, setOrigin] = useState<'address' | 'file'>('address')
  const [address, setAddress] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const [chosen, choose] = useState<string[]>(places.length === 1 ? places.map(({ id }) => id) : [])
  const [words, setWords] = useState<Readonly<Record<string, string>>>({})
  const taken = places.filter(({ id }) => chosen.includes(id))
  const given = origin === 'address' ? address.trim() !== '' : file !== null
  const submit = async () => {
    const payload = await add.decide({
      label,
      colour,
      zone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      places: taken.map(({ id }) => ({
        placeId: id,
        words: taken.length > 1 ? (words[id] ?? '').split(',').filter(word => word.trim() !== '') : [],
      })),
      ...(origin === 'address' ? { address } : { file: await packFile(file!) }),
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
        <SegmentedControl
          aria-label={t(importWords.from)}
          data={[
            { value: 'address', label: t(importWords.byAddress) },
            { value: 'file', label: t(importWords.byFile) },
          ]}
          value={origin}
          onChange={value => setOrigin(value === 'file' ? 'file' : 'address')}
        />
        {origin === 'address' ? (
          <TextInput
            label={t(importWords.address)}
            description={t(importWords.addressHelp)}
            value={address}
            dir="ltr"
            autoComplete="off"
            onChange={event => setAddress(event.currentTarget.value)}
          />
        ) : (
          <FileInput label={t(importWords.chooseFile)} accept=".ics,text/calendar" value={file} onChange={setFile} />
        )}
        <Checkbox.Group label={t(importWords.places)} value={chosen} onChange={choose}>
          <Stack gap={4} mt={4}>
            {places.map(({ id, label: name }) => (
              <Checkbox key={id} value={id} label={name} />
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
                onChange={event => setWords({ ...words, [id]: event.currentTarget.value })}
              />
            ))
          : null}
      </Stack>
    </ConfirmDialog>
  )
}
