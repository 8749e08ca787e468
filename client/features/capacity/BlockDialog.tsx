import { formatPeriod, today } from '../../lib/days.js'
import { BlockDaysDocument, OpenDaysDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import type { PublishStart } from './PublishDialog.js'
import { WindowDialog } from './WindowDialog.js'
import { capacityWords } from './words.js'

interface Props {
  readonly verb: 'block' | 'open'
  readonly start: PublishStart
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

const LABELS = {
  block: { first: capacityWords.blockFirst, last: capacityWords.blockLast, length: capacityWords.daysLength },
  open: { first: capacityWords.openFirst, last: capacityWords.openLast, length: capacityWords.daysLength },
}

/** Blocks days of a place, or opens them again; says what stands there when that is refused. */
export function BlockDialog({ verb, start, places, onDone, onClose }: Props) {
  const t = useText()
  const block = useDecision(BlockDaysDocument, data => data.blockDays)
  const open = useDecision(OpenDaysDocument, data => data.openDays)
  const asked = verb === 'block' ? block : open
  const earliest = start.first && start.first < today() ? start.first : today()
  return (
    <WindowDialog
      title={t(verb === 'block' ? capacityWords.blockTitle : capacityWords.openTitle)}
      confirmLabel={t(verb === 'block' ? capacityWords.block : capacityWords.open)}
      initial={start}
      places={places}
      earliest={earliest}
      labels={LABELS[verb]}
      busy={asked.busy}
      problems={asked.problems}
      failure={asked.failure}
      onClose={onClose}
      onSubmit={async days => {
        const payload = verb === 'block' ? await block.decide(days) : await open.decide(days)
        const place = places.find(({ id }) => id === days.placeId)?.label ?? ''
        const said = verb === 'block' ? capacityWords.blocked : capacityWords.opened
        if (payload) onDone(t(said, { place, period: formatPeriod(days.from, days.until) }))
      }}
    />
  )
}
