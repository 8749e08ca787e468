import { today } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import { PublishAvailabilityWindowDocument } from '../../lib/graphql/operations.generated.js'
import type { PublishAvailabilityWindowMutation } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { WindowDialog } from './WindowDialog.js'
import { capacityWords } from './words.js'

export type PublishedWindow = NonNullable<PublishAvailabilityWindowMutation['publishAvailabilityWindow']['window']>

/** What is known when the dialog opens: nothing, or what was marked on the timeline. */
export interface PublishStart {
  readonly placeId: string | null
  readonly first: IsoDay
  readonly last: IsoDay
}

interface Props {
  readonly start: PublishStart
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly onPublished: (window: PublishedWindow) => void
  readonly onClose: () => void
}

/** Publishes a window: the same form after dragging, after keys and from the button. */
export function PublishDialog({ start, places, onPublished, onClose }: Props) {
  const t = useText()
  const publish = useDecision(PublishAvailabilityWindowDocument, data => data.publishAvailabilityWindow)
  return (
    <WindowDialog
      title={t(capacityWords.publishTitle)}
      confirmLabel={t(capacityWords.publishConfirm)}
      initial={start}
      places={places}
      earliest={today()}
      busy={publish.busy}
      problems={publish.problems}
      failure={publish.failure}
      onClose={onClose}
      onSubmit={async window => {
        const payload = await publish.decide(window)
        if (payload?.window) onPublished(payload.window)
      }}
    />
  )
}
