import { expect } from 'chai'
import fc from 'fast-check'
import { ruleIds } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { optimum } from '../../instances/contract/optimum.js'
import { tinyProblem } from '../../instances/tiny.js'
import type { Twisted } from '../../instances/twists.js'
import { twisted, twists } from '../../instances/twists.js'
import { prove } from './prove.js'

/** Every rule of the contract; that a case has one stay needs no twist, it always matters where there is room. */
const rules = [...(Object.keys(twists) as Twisted[]), 'ONE_STAY'] as const
type Rule = (typeof rules)[number]

const problemsPerRule = 5
const problemsPerPair = 6

/** Problems with seeds from `first` on that have the rules in them. */
function* problems(first: number, names: readonly Rule[]): Generator<ProblemFile> {
  const changed = names.filter(name => name !== 'ONE_STAY')
  for (let seed = first; seed < first + 1000; seed++) yield twisted(seed, changed)
}

/** The first `count` problems that pass. */
function choose(from: Iterable<ProblemFile>, count: number, passes: (file: ProblemFile) => boolean): ProblemFile[] {
  const chosen: ProblemFile[] = []
  for (const file of from) {
    if (passes(file)) chosen.push(file)
    if (chosen.length === count) break
  }
  return chosen
}

/** Whether more could be had if the rules were not there. */
function matters(file: ProblemFile, ...dropped: readonly Rule[]): boolean {
  const best = optimum(file)
  return best !== undefined && optimum(file, new Set(dropped))! > best
}

describe('solve, against trying everything', function () {
  this.timeout(120_000)

  it('knows every rule', () => {
    expect(rules).to.have.members([...ruleIds, 'PIN'])
  })

  for (const rule of rules)
    it(`finds the optimum where ${rule} is the only rule that matters`, () => {
      // Dropping the rule of one stay would always gain something: it is what makes a plan a plan.
      const others = rules.filter(other => other !== rule && other !== 'ONE_STAY')
      const alone = choose(
        problems(1, [rule]),
        problemsPerRule,
        file => matters(file, rule) && !matters(file, ...others),
      )

      expect(alone.length).to.equal(problemsPerRule)
      for (const file of alone) prove(file, {})
    })

  for (const [index, one] of rules.entries())
    it(`finds the optimum where ${one} and one other rule matter`, () => {
      for (const [other, two] of rules.slice(index + 1).entries()) {
        const both = choose(
          problems(1_000_000 + 1000 * (rules.length * index + other), [one, two]),
          problemsPerPair,
          file => matters(file, one) && matters(file, two),
        )

        expect(both.length, `${one} and ${two}`).to.equal(problemsPerPair)
        for (const file of both) prove(file)
      }
    })

  for (const pins of [false, true])
    it(`finds the optimum of problems in which anything goes, ${pins ? 'with' : 'without'} pins`, () => {
      fc.assert(
        fc.property(tinyProblem({ pins }), file => void prove(file)),
        { numRuns: 1000, seed: 20300201 },
      )
    })
})
