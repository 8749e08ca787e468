import { expect } from 'chai'
import type { Change, NearestMiss, RuleFinding } from '../../../matching/index.js'
import { missMessage } from '../../../server/match-runs/change-wording.js'

const change = (name: Change['change'], more: Partial<Change> = {}): Change => ({
  rule: 'WINDOW',
  change: name,
  by: 1,
  values: [],
  days: null,
  ...more,
})
const miss = (changes: readonly Change[], failures: readonly Partial<RuleFinding>[] = []): NearestMiss => ({
  place: 'place-1',
  host: 'host-1',
  stay: { from: '2027-03-20', until: '2027-05-20' },
  fits: 'BESIDE_PLAN',
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
  [change('ARRIVE_EARLIER', { by: 2 }), 'Would fit if the applicant could arrive 2 days earlier.'],
  [change('READY_EARLIER', { by: 3 }), 'Would fit if the host institution were ready 3 days earlier.'],
  [change('SHORTEN_MINIMUM', { by: 9 }), 'Would fit if the shortest stay of use to the applicant were 9 days shorter.'],
  [change('WANT_LONGER', { by: 9 }), 'Would fit if a stay 9 days longer were wished for.'],
  [
    change('LOWER_HOST_MINIMUM', { by: 9 }),
    'Would fit if the shortest stay of the host institution were 9 days shorter.',
  ],
  [change('ALLOW_LONGER', { by: 1 }), 'Would fit if the host institution let stays last 1 day longer.'],
  [change('OPEN_EARLIER', { by: 9 }), 'Would fit if its window opened 9 days earlier.'],
  [change('CLOSE_LATER'), 'Would fit if its window closed 1 day later.'],
  [change('JOIN_WINDOWS', { by: 4 }), 'Would fit if the 4 days between two of its windows were offered too.'],
  [change('JOIN_WINDOWS', { by: 0 }), 'Would fit if one stay could reach from one of its windows into the next.'],
  [
    change('OPEN_WINDOW', { by: 60, days: { from: '2027-03-20', until: '2027-05-19' } }),
    'Would fit if it were offered for 60 days from 2027-03-20.',
  ],
  [change('FREE_DAYS', { by: 12 }), 'Would fit if it were free on 12 more days.'],
  [change('MORE_HOUSEHOLDS'), 'Would fit if the host institution took 1 more household at a time.'],
  [
    change('MORE_HOUSEHOLDS', { days: { from: '2027-12-20', until: '2028-02-01' } }),
    'Would fit if the host institution took 1 more household at a time from December 2027 to January 2028.',
  ],
  [
    change('MORE_SERVICE', { values: ['MEDICAL'], days: { from: '2027-03-01', until: '2027-04-01' } }),
    'Would fit if the host institution could give medical care to 1 more household in March 2027.',
  ],
  [
    change('MORE_SERVICE', { by: 2, values: ['MEDICAL'], days: { from: '2027-03-01', until: '2027-04-02' } }),
    'Would fit if the host institution could give medical care to 2 more households from March to April 2027.',
  ],
  [change('MORE_ARRIVALS'), 'Would fit if the host institution let 1 more household arrive in the period.'],
  [change('MORE_MONEY', { by: 300 }), 'Would fit if the budget had 300 more.'],
]

describe('missMessage', () => {
  for (const [wanted, sentence] of said)
    it(`says: ${sentence}`, () => {
      expect(missMessage(miss([wanted]), [])).to.equal(sentence)
    })

  it('names the languages of the host, any of which would do', () => {
    const wanted = (values: readonly string[]) => miss([change('ACCEPT_LANGUAGE', { rule: 'LANGUAGE', values })])

    expect(missMessage(wanted(['fr', 'de']), [])).to.equal('Would fit if French or German were accepted.')
    expect(missMessage(wanted([]), [])).to.equal('Would fit if there were an interpreter.')
  })

  it('names all conditions, and the cases that would have to go elsewhere', () => {
    const wanted = [change('OPEN_EARLIER', { by: 3 }), change('ADD_SLEEPS')]

    expect(missMessage(miss(wanted), ['TR-2027-0001'])).to.equal(
      'Would fit if its window opened 3 days earlier, it slept 1 more person and TR-2027-0001 went elsewhere.',
    )
    expect(missMessage(miss([]), ['TR-2027-0001', 'TR-2027-0002'])).to.equal(
      'Would fit if TR-2027-0001 and TR-2027-0002 went elsewhere.',
    )
  })
})
