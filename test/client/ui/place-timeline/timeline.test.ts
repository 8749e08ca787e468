import { expect } from 'chai'
import { barsOn } from '../../../../client/ui/place-timeline/timeline.js'
import type { TimelineBar } from '../../../../client/ui/place-timeline/timeline.js'

const open = { id: 'OPEN', label: 'Open', pattern: 'outline', layer: 'back' } as const
const stay = { id: 'STAY', label: 'Occupied', pattern: 'solid', layer: 'front' } as const
const bars: readonly TimelineBar[] = [
  { id: 'window', rowId: 'p1', kind: open, from: 10, until: 30, tailUntil: 30 },
  { id: 'stay', rowId: 'p1', kind: stay, from: 12, until: 20, tailUntil: 23 },
  { id: 'other', rowId: 'p2', kind: stay, from: 0, until: 99, tailUntil: 99 },
]
const idsOn = (day: number) => barsOn(bars, 'p1', day).map(bar => bar.id)

describe('what stands on a day of the timeline', () => {
  it('is named from the front to the back', () => {
    expect(idsOn(15)).to.deep.equal(['stay', 'window'])
  })

  it('covers first days and tails, and not the first day after them', () => {
    expect(idsOn(9)).to.deep.equal([])
    expect(idsOn(10)).to.deep.equal(['window'])
    expect(idsOn(22)).to.deep.equal(['stay', 'window'])
    expect(idsOn(23)).to.deep.equal(['window'])
    expect(idsOn(30)).to.deep.equal([])
  })
})
