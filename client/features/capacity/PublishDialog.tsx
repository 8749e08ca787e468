import { useState } from 'react'
import { today } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import {
  PublishAvailabilityWindowDocument,
  PublishAvailabilityWindowsDocument,
} from '../../lib/graphql/operations.generated.js'
import type { PublishAvailabilityWindowMutation } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { PlanPreview } from './PlanPreview.js'
import { PublishOptions } from './PublishOptions.js'
import { conditionsOf, isPlan, noOptions, planOf } from './publish-options.js'
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
  readonly onPublishedMany: (count: number) => void
  readonly onClose: () => void
}

/** Publishes a window: the same form after dragging, after keys and from the button. */
export function PublishDialog({ start, places, onPublished, onPublishedMany, onClose }: Props) {
  const t = useText()
  const [options, setOptions] = useState(noOptions)
  const several = useDecision(PublishAvailabilityWindowsDocument, data => data.publishAvailabilityWindows)
  const publish = useDecision(PublishAvailabilityWindowDocument, data => data.publishAvailabilityWindow)
  return (
    <WindowDialog
      title={t(capacityWords.publishTitle)}
      confirmLabel={t(capacityWords.publishConfirm)}
      initial={start}
      places={places}
      earliest={today()}
      busy={publish.busy || several.busy}
      problems={[...publish.problems, ...several.problems]}
      failure={publish.failure ?? several.failure}
      onClose={onClose}
      onSubmit={async window => {
        if (isPlan(options)) {
          const plan = planOf(window, options)
          const payload = await several.decide({ plan, leaveOutClashing: options.leaveOutClashing })
          if (payload?.windows) onPublishedMany(payload.windows.length)
        } else {
          const payload = await publish.decide({ ...window, conditions: conditionsOf(options) })
          if (payload?.window) onPublished(payload.window)
        }
      }}
    >
      {window => (
        <>
          <PublishOptions options={options} places={places} window={window} onChange={setOptions} />
          {window && isPlan(options) ? <PlanPreview plan={planOf(window, options)} /> : null}
        </>
      )}
    </WindowDialog>
  )
}
