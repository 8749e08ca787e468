import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { IsoDay } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { exportAddress } from './export-address.js'
import { fileWords } from './file-words.js'
import { ImportPlacesDialog } from './ImportPlacesDialog.js'
import { SaveButton } from './SaveButton.js'

interface Props {
  /** The host institutions shown; all when null. */
  readonly hostIds: readonly string[] | null
  readonly from: IsoDay
  readonly until: IsoDay
}

/** What the timeline shows as files, and the way to register places from one. */
export function NetworkFiles(shown: Props) {
  const t = useText()
  const [bringing, setBringing] = useState(false)
  return (
    <Group gap="xs" mb="sm">
      <SaveButton address={exportAddress('windows', shown)} label={t(fileWords.saveWindows)} />
      <SaveButton address={exportAddress('places', { hostIds: shown.hostIds })} label={t(fileWords.savePlaces)} />
      <Button size="xs" variant="default" onClick={() => setBringing(true)}>
        {t(fileWords.bringPlaces)}
      </Button>
      {bringing ? <ImportPlacesDialog onClose={() => setBringing(false)} /> : null}
    </Group>
  )
}
