import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import { exportAddress } from './export-address.js'
import { fileWords } from './file-words.js'
import { ImportWindowsDialog } from './ImportWindowsDialog.js'
import { SaveButton } from './SaveButton.js'

/** The host's windows as a spreadsheet: saved, changed elsewhere, and brought back. */
export function WindowFiles() {
  const t = useText()
  const [bringing, setBringing] = useState(false)
  return (
    <Section title={t(fileWords.title)}>
      <Text size="sm" c="dimmed" maw="75ch">
        {t(fileWords.lead)}
      </Text>
      <Group gap="xs">
        <SaveButton address={exportAddress('windows')} label={t(fileWords.saveWindows)} />
        <SaveButton address={exportAddress('places')} label={t(fileWords.savePlaces)} />
        <Button size="xs" variant="default" onClick={() => setBringing(true)}>
          {t(fileWords.bring)}
        </Button>
      </Group>
      {bringing ? <ImportWindowsDialog onClose={() => setBringing(false)} /> : null}
    </Section>
  )
}
