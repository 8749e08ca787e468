import { expect } from 'chai'
import fc from 'fast-check'
import { candidateBuffer, listCandidates } from '../../../matching/calendar/candidates.js'
import { freeStretches } from '../../../matching/calendar/free-stretches.js'
import { copyLedger } from '../../../matching/calendar/ledger.js'
import { staySpans } from '../../../matching/calendar/stay-spans.js'
import { occupied } from '../../../matching/constraints/occupied.js'
import { openField } from '../../../matching/field/field.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import { ledgerOf } from '../../instances/asking.js'
import { tinyProblem } from '../../instances/tiny.js'

describe('freeStretches', () => {
  it('finds a place free exactly when a shortest candidate stay collides with nobody there', () => {
    const seen = { free: 0, full: 0 }
    fc.assert(
      fc.property(tinyProblem(), file => {
        const field = openField(ledgerOf(file))
        const { model } = field
        // Days on which the host is full are not the place's.
        const blocked = { first: new Int32Array(model.places.count + 1), from: Int32Array.of(), until: Int32Array.of() }
        const rules = { ...field.rules, blocked }
        const ledger = copyLedger(field.ground)
        placeInOrder(field, ledger, () => false)
        const isFree = freeStretches(ledger, rules.arrivalGridDays)
        const buffer = candidateBuffer()

        for (let c = 0; c < model.cases.count; c++)
          for (let p = 0; p < model.places.count; p++) {
            const spans = staySpans(model, c, model.places.host[p]!)
            const count = listCandidates(rules, p, { ...spans, longest: spans.shortest }, buffer)
            let free = false
            for (let k = 0; k < count; k++) free ||= !occupied.breaks(ledger, c, p, buffer.from[k]!, buffer.until[k]!)

            expect(isFree(p, spans)).to.equal(free)
            seen[free ? 'free' : 'full'] += 1
          }
      }),
      { numRuns: 300 },
    )
    expect(seen.free).to.be.greaterThan(100)
    expect(seen.full).to.be.greaterThan(100)
  })
})
