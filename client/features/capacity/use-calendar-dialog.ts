import { useState } from 'react'
import type { WindowOfPlace } from './ChangeDialog.js'
import type { PublishStart } from './PublishDialog.js'

/** The dialog that is open: one at a time. */
export type OpenDialog =
  | { readonly type: 'publish'; readonly start: PublishStart }
  | { readonly type: 'change'; readonly window: WindowOfPlace }
  | { readonly type: 'withdraw'; readonly window: WindowOfPlace }
  | { readonly type: 'split'; readonly window: WindowOfPlace }
  | { readonly type: 'block' | 'open'; readonly start: PublishStart }

export interface CalendarDialog {
  readonly open: OpenDialog | null
  readonly publish: (start: PublishStart) => void
  readonly change: (window: WindowOfPlace) => void
  readonly withdraw: (window: WindowOfPlace) => void
  readonly split: (window: WindowOfPlace) => void
  readonly block: (start: PublishStart) => void
  readonly openDays: (start: PublishStart) => void
  readonly close: () => void
}

/** Which dialog about windows is open. */
export function useCalendarDialog(): CalendarDialog {
  const [open, setOpen] = useState<OpenDialog | null>(null)
  return {
    open,
    publish: start => setOpen({ type: 'publish', start }),
    change: window => setOpen({ type: 'change', window }),
    withdraw: window => setOpen({ type: 'withdraw', window }),
    split: window => setOpen({ type: 'split', window }),
    block: start => setOpen({ type: 'block', start }),
    openDays: start => setOpen({ type: 'open', start }),
    close: () => setOpen(null),
  }
}
