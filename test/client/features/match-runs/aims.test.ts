import { expect } from 'chai'
import { aimsInWords, countFloors } from '../../../../client/features/match-runs/aims.js'
import type { RunAimsFragment } from '../../../../client/lib/graphql/operations.generated.js'

/** Says which text is meant, and with what. */
const t = ((message: { id: string }, values = {}) => `${message.id} ${JSON.stringify(values)}`) as never

const ordinary: RunAimsFragment = {
  id: 'R',
  tiers: false,
  floorShare: null,
  onTime: null,
  floors: [],
}
const floor = (group: string, figures: { atLeast: number; placed: number } | null) =>
  ({ dimension: 'GROUP', group, name: group, figures }) as const
const floors = [
  floor('A', { atLeast: 2, placed: 2 }),
  floor('B', { atLeast: 2, placed: 1 }),
  floor('C', { atLeast: 2, placed: 3 }),
  floor('D', null),
]

describe('countFloors', () => {
  it('counts a floor as met when as many are placed as asked, and withheld ones apart', () => {
    expect(countFloors(floors)).to.deep.equal({ met: 2, missed: 1, withheld: 1 })
    expect(countFloors([])).to.deep.equal({ met: 0, missed: 0, withheld: 0 })
  })
})

describe('aimsInWords', () => {
  it('has nothing to say of an ordinary run', () => {
    expect(aimsInWords(t, ordinary)).to.deep.equal([])
  })

  it('says what goes first while the run is computed, and what came of it once that is known', () => {
    const onTime = { risk: 100, atLeast: 99 }
    const said = [
      aimsInWords(t, { ...ordinary, tiers: true }),
      aimsInWords(t, { ...ordinary, tiers: true, onTime }),
      aimsInWords(t, { ...ordinary, floorShare: 0.9 }),
      aimsInWords(t, { ...ordinary, floorShare: 0.9, floors }),
    ]

    expect(said.map(([words]) => words)).to.deep.equal([
      'matchRuns.onTimeFirst {}',
      'matchRuns.onTimeReached {"risk":100,"atLeast":99}',
      'matchRuns.floors {"share":"90%"}',
      'matchRuns.floorsReached {"share":"90%","met":2,"missed":1,"withheld":1}',
    ])
  })
})
