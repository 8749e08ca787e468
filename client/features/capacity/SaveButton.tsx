import { Button } from '@mantine/core'
import { DownloadIcon } from '../../ui/icons.js'

/** Saves what the server has at an address as a file. */
export function SaveButton({ address, label }: { readonly address: string; readonly label: string }) {
  return (
    <Button component="a" href={address} download size="xs" variant="default" leftSection={<DownloadIcon size={14} />}>
      {label}
    </Button>
  )
}
