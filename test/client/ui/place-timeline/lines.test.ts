import { expect } from 'chai'
import { linesOf } from '../../../../client/ui/place-timeline/lines.js'

const groups = [
  { id: 'g1', label: 'First' },
  { id: 'g2', label: 'Second' },
]
const rows = [
  { id: 'a', groupId: 'g2', label: 'A' },
  { id: 'b', groupId: 'g1', label: 'B' },
  { id: 'c', groupId: 'g2', label: 'C' },
  { id: 'd', label: 'D' },
]
const idsOf = (folded: readonly string[]) =>
  linesOf({ groups, rows, folded: new Set(folded) }).map(line => (line.type === 'row' ? line.row.id : line.group.id))

describe('the lines of the timeline', () => {
  it('are rows under the heading of their group, those without a group first', () => {
    expect(idsOf([])).to.deep.equal(['d', 'g1', 'b', 'g2', 'a', 'c'])
  })

  it('leave out the rows of folded groups, but count them', () => {
    expect(idsOf(['g2'])).to.deep.equal(['d', 'g1', 'b', 'g2'])
    expect(linesOf({ groups, rows, folded: new Set(['g2']) }).at(-1)).to.include({ folded: true, rowCount: 2 })
  })
})
