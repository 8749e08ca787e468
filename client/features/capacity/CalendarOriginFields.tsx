import { FileInput, SegmentedControl, TextInput } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { importWords } from './import-words.js'

/** Where a calendar comes from, as somebody gives it: both are kept while one is shown. */
export interface TypedOrigin {
  readonly by: 'address' | 'file'
  readonly address: string
  readonly file: File | null
}

interface Props {
  readonly origin: TypedOrigin
  readonly onChange: (more: Partial<TypedOrigin>) => void
}

/** An address, or a file. */
export function CalendarOriginFields({ origin: { by, address, file }, onChange }: Props) {
  const t = useText()
  return (
    <>
      <SegmentedControl
        aria-label={t(importWords.from)}
        data={[
          { value: 'address', label: t(importWords.byAddress) },
          { value: 'file', label: t(importWords.byFile) },
        ]}
        value={by}
        onChange={value => onChange({ by: value === 'file' ? 'file' : 'address' })}
      />
      {by === 'address' ? (
        <TextInput
          label={t(importWords.address)}
          description={t(importWords.addressHelp)}
          value={address}
          dir="ltr"
          autoComplete="off"
          onChange={event => onChange({ address: event.currentTarget.value })}
        />
      ) : (
        <FileInput
          label={t(importWords.chooseFile)}
          accept=".ics,text/calendar"
          value={file}
          onChange={chosen => onChange({ file: chosen })}
        />
      )}
    </>
  )
}
