import type { NearestMiss } from '../../matching/index.js'
import { freshnessRule } from '../capacity/freshness.js'
import { counted } from './words.js'

const { askFirstDays } = freshnessRule

/** Said beside the day of arrival at a host whose calendar was not confirmed lately. */
export const askedFirst = `The notice of the host institution counts ${counted(askFirstDays, 'day')} more: nobody there has said lately that its calendar is right, so somebody has to ask first.`

/** Said beside a near miss that only a host ready earlier would mend; null where its calendar has no part in it. */
export function askedFirstOfMiss({ changes }: Pick<NearestMiss, 'changes'>): string | null {
  const ready = changes.find(({ change }) => change === 'READY_EARLIER')
  if (!ready) return null
  const gained = Math.min(ready.by, askFirstDays)
  return gained === ready.by
    ? 'It is so once the host institution says that its calendar is right.'
    : `${gained} of these days are won once the host institution says that its calendar is right.`
}
