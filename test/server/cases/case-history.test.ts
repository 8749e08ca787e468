import { expect } from 'chai'
import fc from 'fast-check'
import { inOrder } from '../../../server/cases/case-history.js'
import type { CaseTransition, RelocationCaseStatus } from '../../../server/cases/relocation-case.js'

const way: readonly RelocationCaseStatus[] = ['SUBMITTED', 'ON_HOLD', 'SUBMITTED', 'UNDER_VERIFICATION', 'WITHDRAWN']

/** Steps along the way, `minutes` of them apart. */
function history(minutes: readonly number[]): readonly CaseTransition[] {
  const at = { minute: 0 }
  return way.map((to, index) => {
    at.minute += minutes[index] ?? 0
    return {
      id: `step ${index}`,
      caseId: 'one',
      at: new Date(Date.UTC(2027, 2, 1, 9, at.minute)),
      by: null,
      from: way[index - 1] ?? null,
      to,
    }
  })
}

describe('inOrder', () => {
  it('orders steps by when they were taken', () => {
    const steps = history([0, 1, 1, 1, 1])

    fc.assert(
      fc.property(fc.shuffledSubarray([...steps], { minLength: 5 }), shuffled => {
        expect(inOrder(shuffled)).to.deep.equal(steps)
      }),
    )
  })

  it('orders steps of one instant so that each begins where the one before ended', () => {
    const steps = history([0, 0, 1, 0, 0])

    fc.assert(
      fc.property(fc.shuffledSubarray([...steps], { minLength: 5 }), shuffled => {
        expect(inOrder(shuffled)).to.deep.equal(steps)
      }),
    )
  })

  it('leaves no step out when the chain is broken', () => {
    const steps = history([0, 0, 0, 0, 0]).filter((_step, index) => index !== 1)

    expect(inOrder(steps)).to.have.members(steps)
  })
})
