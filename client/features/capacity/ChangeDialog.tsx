import { today } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { ChangeAvailabilityWindowDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { typedDays } from './window-days.js'
import { WindowDialog } from './WindowDialog.js'
import { capacityWords } from './words.js'

/** A window as it was read, and the place it belongs to. */
export interface WindowOfPlace {
  readonly id: string
  readonly version: number
  readonly from: IsoDay
  readonly until: IsoDay
  readonly place: { readonly id: string; readonly label: string }
}

interface Props {
  readonly window: WindowOfPlace
  readonly onChanged: (period: { readonly from: IsoDay; readonly until: IsoDay }) => void
  readonly onClose: () => void
}

/** Changes the days of a window; says what stands there when the new days would leave it without a window. */
export function ChangeDialog({ window, onChanged, onClose }: Props) {
  const t = useText()
  const change = useDecision(ChangeAvailabilityWindowDocument, data => data.changeAvailabilityWindow)
  const earliest = window.from < today() ? window.from : today()
  return (
    <WindowDialog
      title={t(capacityWords.changeTitle)}
      confirmLabel={t(capacityWords.changeConfirm)}
      initial={{ placeId: window.place.id, ...typedDays(window) }}
      places={[window.place]}
      earliest={earliest}
      busy={change.busy}
      problems={change.problems}
      failure={change.failure}
      onClose={onClose}
      onSubmit={async ({ from, until }) => {
        const payload = await change.decide({ windowId: window.id, expectedVersion: window.version, from, until })
        if (payload?.window) onChanged(payload.window)
      }}
    />
  )
}
