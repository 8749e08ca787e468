import { Alert } from '@mantine/core'
import { useState } from 'react'
import { formatPeriod } from '../../lib/days.js'
import type { PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { CheckIcon } from '../../ui/icons.js'
import { BlockDialog } from './BlockDialog.js'
import { ChangeDialog } from './ChangeDialog.js'
import { PublishDialog } from './PublishDialog.js'
import type { PublishedWindow } from './PublishDialog.js'
import { PublishedNotice } from './PublishedNotice.js'
import { SplitDialog } from './SplitDialog.js'
import { StandingDialog } from './StandingDialog.js'
import type { CalendarDialog } from './use-calendar-dialog.js'
import { useSelectedDay } from './use-selected-day.js'
import { typedDays } from './window-days.js'
import { WithdrawDialog } from './WithdrawDialog.js'
import { capacityWords } from './words.js'

interface Props {
  readonly places: readonly PlaceCalendarFragment[]
  readonly dialog: CalendarDialog
}

/** The dialogs about windows, one at a time, and what came of the last one. */
export function CalendarDialogs({ places, dialog }: Props) {
  const t = useText()
  const [selected, select] = useSelectedDay()
  const [published, setPublished] = useState<PublishedWindow | null>(null)
  const [outcome, setOutcome] = useState<string | null>(null)
  const { open } = dialog
  const place = selected ? places.find(each => each.id === selected.placeId) : undefined
  const finish = (said: string | null) => {
    dialog.close()
    setPublished(null)
    setOutcome(said)
  }
  /** Leaves the day's dialog for one about a window of the same place. */
  const from = (next: () => void) => {
    select(null)
    next()
  }
  return (
    <>
      {published ? (
        <PublishedNotice
          window={published}
          onUndone={() => finish(t(capacityWords.undone))}
          onDismiss={() => setPublished(null)}
        />
      ) : null}
      {outcome ? (
        <Alert
          color="lee"
          icon={<CheckIcon />}
          mb="md"
          withCloseButton
          closeButtonLabel={t(capacityWords.dismiss)}
          onClose={() => setOutcome(null)}
        >
          {outcome}
        </Alert>
      ) : null}
      {selected && place && !open ? (
        <StandingDialog
          place={place}
          day={selected.day}
          onClose={() => select(null)}
          actions={{
            publish: () => from(() => dialog.publish({ placeId: place.id, first: selected.day, last: '' })),
            change: window => from(() => dialog.change({ ...window, place })),
            withdraw: window => from(() => dialog.withdraw({ ...window, place })),
            split: window => from(() => dialog.split({ ...window, place })),
            block: () => from(() => dialog.block({ placeId: place.id, first: selected.day, last: '' })),
            open: block => from(() => dialog.openDays({ placeId: place.id, ...typedDays(block) })),
          }}
        />
      ) : null}
      {open?.type === 'publish' ? (
        <PublishDialog
          start={open.start}
          places={places}
          onClose={dialog.close}
          onPublished={window => {
            finish(null)
            setPublished(window)
          }}
          onPublishedMany={count => finish(t(capacityWords.publishedMany, { count }))}
        />
      ) : null}
      {open?.type === 'block' || open?.type === 'open' ? (
        <BlockDialog verb={open.type} start={open.start} places={places} onClose={dialog.close} onDone={finish} />
      ) : null}
      {open?.type === 'split' ? <SplitDialog window={open.window} onClose={dialog.close} onDone={finish} /> : null}
      {open?.type === 'change' ? (
        <ChangeDialog
          window={open.window}
          onClose={dialog.close}
          onChanged={period => finish(t(capacityWords.changed, { period: formatPeriod(period.from, period.until) }))}
        />
      ) : null}
      {open?.type === 'withdraw' ? (
        <WithdrawDialog
          window={open.window}
          onClose={dialog.close}
          onWithdrawn={() =>
            finish(
              t(capacityWords.withdrawn, {
                place: open.window.place.label,
                period: formatPeriod(open.window.from, open.window.until),
              }),
            )
          }
        />
      ) : null}
    </>
  )
}
