import { expect } from 'chai'
import type { Change, NearestMiss, RuleFinding } from '../../../matching/index.js'
import { missMessage } from '../../../server/match-runs/change-wording.js'

const change = (name: Change['change'], more: Partial<Change> = {}): Change => ({
  rule: 'WINDOW',
  change: name,
  by: 1,
  values: [],
  ...more,
})
const miss = (changes: readonly Change[], failures: readonly Partial<RuleFinding>[] = []): NearestMiss => ({
  place: 'place-1',
  host: 'host-1',
  stay: null,
  failures: failures as readonly RuleFinding[],
  changes,
  heldBy: [],
})

const said: readonly [change: Change, sentence: string][] = [
  [change('LIFT_EXCLUSION'), 'Would fit if case and place were no longer kept apart.'],
  [change('ADD_SLEEPS'), 'Would fit if it slept 1 more person.'],
  [change('ADD_SLEEPS', { by: 2 }), 'Would fit if it slept 2 more persons.'],
  [change('OFFER_ACCOMPANIMENT', { values: ['LEGAL'] }), 'Would fit if the host institution offered legal advice.'],
  [change('WIDEN_SCOPE', { values: ['INTERNATIONAL'] }), 'Would fit if a move beyond the macro-region were accepted.'],
  [change('ALLOW_COUNTRY', { values: ['KE'] }), 'Would fit if Kenya were not excluded.'],
  [change('ADMIT_GROUP', { values: ['LAWYER'] }), 'Would fit if the host institution received lawyers.'],
  [change('ADMIT_GROUP', { values: ['NONE'] }), 'Would fit if the host institution received all groups.'],
  [change('BECOME_LGBTI_SAFE'), 'Would fit if the environment were safe for LGBTI persons.'],
  [change('BECOME_STEP_FREE'), 'Would fit if it were step-free.'],
  [change('DROP_WOMEN_ONLY'), 'Would fit if it were not for women only.'],
  [change('BECOME_WOMEN_ONLY'), 'Would fit if it were for women only.'],
  [change('BECOME_CHILD_SAFE'), 'Would fit if it were safe for children.'],
  [change('OPEN_RESERVE'), 'Would fit if it were not kept for emergencies.'],
  [change('ARRIVE_LATER', { by: 9 }), 'Would fit if arriving 9 days later still made sense.'],
  [change('SHORTEN_MINIMUM', { by: 9 }), 'Would fit if the shortest possible stay were 9 days shorter.'],
  [change('OPEN_EARLIER', { by: 9 }), 'Would fit if its window opened 9 days earlier.'],
  [change('CLOSE_LATER'), 'Would fit if its window closed 1 day later.'],
  [change('OPEN_WINDOW', { by: 60 }), 'Would fit if it were offered for 60 days.'],
  [change('FREE_DAYS', { by: 12 }), 'Would fit if it were free on 12 more days.'],
  [change('MORE_HOUSEHOLDS'), 'Would fit if the host institution took 1 more household at a time.'],
  [
    change('MORE_SERVICE', { values: ['MEDICAL'] }),
    'Would fit if the host institution could give medical care to 1 more household.',
  ],
  [change('MORE_ARRIVALS'), 'Would fit if the host institution let 1 more household arrive in the period.'],
  [change('MORE_MONEY', { by: 300 }), 'Would fit if the budget had 300 more.'],
]

describe('missMessage', () => {
  for (const [wanted, sentence] of said)
    it(`says: ${sentence}`, () => {
      expect(missMessage(miss([wanted]), [])).to.equal(sentence)
    })

  it('names the languages of the host, either of which would do', () => {
    const wanted = change('ACCEPT_LANGUAGE', { rule: 'LANGUAGE', values: ['ar'] })

    expect(missMessage(miss([wanted], [{ rule: 'LANGUAGE', offered: ['fr', 'de'] }]), [])).to.equal(
      'Would fit if French or German were accepted.',
    )
  })

  it('names all conditions, and the cases in the way', () => {
    const wanted = [change('OPEN_EARLIER', { by: 3 }), change('FREE_DAYS', { by: 4 })]

    expect(missMessage(miss(wanted), ['TR-2027-0001'])).to.equal(
      'Would fit if its window opened 3 days earlier and it were free on 4 more days; TR-2027-0001 stands in the way.',
    )
    expect(missMessage(miss([change('FREE_DAYS')]), ['TR-2027-0001', 'TR-2027-0002'])).to.contain(
      '; TR-2027-0001 and TR-2027-0002 stand in the way.',
    )
  })
})
