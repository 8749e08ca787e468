import { expect } from 'chai'
import { createIntl } from 'react-intl'
import { dayNumber } from '../../../../client/lib/days.js'
import { spokenCell, spokenPeriod } from '../../../../client/ui/place-timeline/spoken.js'
import type { TimelineBar } from '../../../../client/ui/place-timeline/timeline.js'

const intl = createIntl({ locale: 'en-GB' })
const t: Parameters<typeof spokenCell>[0] = (message, values) => intl.formatMessage(message, values)

const stay: TimelineBar = {
  id: 'stay',
  rowId: 'p1',
  kind: { id: 'STAY', label: 'Occupied', pattern: 'solid', layer: 'front' },
  from: dayNumber('2027-02-01'),
  until: dayNumber('2027-03-01'),
  tailUntil: dayNumber('2027-03-04'),
}
const line = { type: 'row', row: { id: 'p1', label: 'Place 1' } } as const
const on = (day: string) => spokenCell(t, { line, day: dayNumber(day), bars: [stay] })

describe('what the timeline says of itself', () => {
  it('names the row, the day and what stands there, to its last day', () => {
    expect(on('2027-02-28')).to.equal(
      'Place 1, Sunday, 28 February 2027: Occupied, Monday, 1 February 2027 to Sunday, 28 February 2027',
    )
  })

  it('tells the days kept empty afterwards from the stay', () => {
    expect(on('2027-03-01')).to.equal(
      'Place 1, Monday, 1 March 2027: Occupied is over, kept empty until Wednesday, 3 March 2027',
    )
  })

  it('says that a free day is free', () => {
    expect(on('2027-03-04')).to.equal('Place 1, Thursday, 4 March 2027: nothing stands here')
  })

  it('says how many rows a group has, and whether they are shown', () => {
    const group = { type: 'group', group: { id: 'g', label: 'Specimen House' }, folded: true, rowCount: 2 } as const

    expect(spokenCell(t, { line: group, day: 0, bars: [] })).to.equal('Specimen House, 2 rows, folded')
  })

  it('counts the days of a period while it is being marked', () => {
    const period = { from: dayNumber('2027-02-01'), until: dayNumber('2027-02-15') }

    expect(spokenPeriod(t, period)).to.match(/^From Monday, 1 February 2027 to Sunday, 14 February 2027, 14 days\./)
  })
})
