import { Button } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { saveAs } from '../../lib/save-file.js'
import { DownloadIcon } from '../../ui/icons.js'
import { csvOf } from './csv.js'
import { networkWords } from './words.js'

interface Props {
  /** The instant the figures speak of; its day becomes part of the file's name. */
  readonly asOf: string
  /** Exactly what is on the screen, the heading first. */
  readonly rows: () => ReadonlyArray<readonly string[]>
}

/** Saves what is shown as a file, made here: nothing is asked of the server that the screen does not already hold. */
export function DownloadButton({ asOf, rows }: Props) {
  const t = useText()
  const save = () =>
    saveAs(
      t(networkWords.fileName, { asOf: asOf.slice(0, 10) }),
      new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }),
    )
  return (
    <Button size="xs" variant="default" leftSection={<DownloadIcon size={14} />} onClick={save}>
      {t(networkWords.download)}
    </Button>
  )
}
