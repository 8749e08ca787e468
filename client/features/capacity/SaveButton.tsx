import { Button, Stack } from '@mantine/core'
import { useState, type MouseEvent } from 'react'
import { saveFrom, type Saved } from '../../lib/save-file.js'
import { DownloadIcon } from '../../ui/icons.js'
import { Problems } from '../../ui/Problems.js'

/** Saves what the server has at an address as a file, and says why when it does not hand it out. */
export function SaveButton({ address, label }: { readonly address: string; readonly label: string }) {
  const [saving, setSaving] = useState(false)
  const [saved, setSaved] = useState<Saved | null>(null)
  const save = async (event: MouseEvent) => {
    event.preventDefault()
    if (saving) return
    setSaving(true)
    setSaved(await saveFrom(address))
    setSaving(false)
  }
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        component="a"
        href={address}
        download
        size="xs"
        variant="default"
        loading={saving}
        leftSection={<DownloadIcon size={14} />}
        onClick={save}
      >
        {label}
      </Button>
      {saved ? <Problems problems={saved.problems} failure={saved.failure} /> : null}
    </Stack>
  )
}
