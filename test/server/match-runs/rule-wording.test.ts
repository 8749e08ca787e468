import { expect } from 'chai'
import { ruleIds, type RuleFinding, type RuleId } from '../../../matching/index.js'
import { ruleMessage } from '../../../server/match-runs/rule-wording.js'

type Said = readonly [rule: RuleId, finding: Partial<RuleFinding>, sentence: string]

const passing: readonly Said[] = [
  ['SLEEPS', { needed: 3, offered: 4 }, 'Sleeps 4, the household needs 3.'],
  ['REQUIRED_ACCOMPANIMENT', { needed: [], offered: [] }, 'No accompaniment is required.'],
  [
    'REQUIRED_ACCOMPANIMENT',
    { needed: ['LEGAL', 'MEDICAL'], offered: ['LEGAL', 'MEDICAL'] },
    'All required accompaniment is offered: legal advice and medical care.',
  ],
  ['SCOPE', { needed: ['REGIONAL'], offered: 'REGIONAL' }, 'A move within the macro-region is accepted.'],
  ['EXCLUDED_COUNTRY', { needed: ['ET'], offered: 'KE' }, 'Kenya is not excluded.'],
  ['LANGUAGE', { needed: ['ar', 'en'], offered: ['en', 'fr', 'ar'] }, 'Arabic and English in common.'],
  [
    'LANGUAGE',
    { needed: ['ar'], offered: ['fr'] },
    'No language in common, but the host institution has an interpreter.',
  ],
  ['GROUP', { needed: 'WHRD', offered: null }, 'The host institution receives all groups.'],
  ['GROUP', { needed: 'LAWYER', offered: ['LAWYER'] }, 'The host institution receives lawyers.'],
  ['LGBTI_SAFE', { needed: false, offered: false }, 'An environment safe for LGBTI persons is not asked for.'],
  ['LGBTI_SAFE', { needed: true, offered: true }, 'The environment is safe for LGBTI persons.'],
  ['STEP_FREE', { needed: false, offered: true }, 'Step-free access is not asked for.'],
  ['STEP_FREE', { needed: true, offered: true }, 'The place is step-free.'],
  ['CHILD_SAFE', { needed: false, offered: false }, 'There are no children in the household.'],
  ['CHILD_SAFE', { needed: true, offered: true }, 'The place is safe for children.'],
  ['WOMEN_ONLY', { needed: false, offered: false }, 'The place is open to everybody.'],
  ['WOMEN_ONLY', { needed: true, offered: true }, 'A women-only place, as asked for.'],
  ['WOMEN_ONLY', { needed: false, offered: true }, 'A women-only place, and the applicant is a woman.'],
  ['EMERGENCY_RESERVE', { needed: 2, offered: 1 }, 'The place is not kept for emergencies.'],
  ['EMERGENCY_RESERVE', { needed: 5, offered: 4 }, 'Kept for emergencies, which risk level 5 is.'],
  [
    'ARRIVAL',
    { needed: ['2027-03-10', '2027-04-10'], offered: '2027-03-20' },
    'Arrival on 2027-03-20 lies between 2027-03-10 and 2027-04-10.',
  ],
  ['LENGTH', { needed: ['60', '120'], offered: 90 }, 'A stay of 90 days lies between 60 and 120.'],
  ['LENGTH', { needed: ['90', '90'], offered: 90 }, 'A stay of 90 days is the one length that suits both.'],
  [
    'WINDOW',
    { needed: ['2027-03-20', '2027-05-20'], offered: ['2027-01-01/2027-02-01', '2027-03-20/2027-05-20'] },
    'The stay lies inside the window from 2027-03-20 until 2027-05-20.',
  ],
  ['OCCUPIED', { needed: ['2027-03-20', '2027-05-20'], offered: [] }, 'Nobody else has the place on these days.'],
  [
    'HOUSEHOLDS',
    { needed: 2, offered: 3 },
    'The host institution takes 3 households at a time; with this one there are 2.',
  ],
  ['SERVICE_CAPACITY', { needed: [], offered: [] }, 'No accompaniment is required.'],
  ['SERVICE_CAPACITY', { needed: ['LEGAL'], offered: ['LEGAL:2'] }, 'The required accompaniment has capacity left.'],
  ['QUOTA', { needed: 1, offered: null }, 'Arrivals are not limited in this period.'],
  [
    'QUOTA',
    { needed: 2, offered: 4 },
    'The host institution lets 4 more households arrive in this period; this is number 2.',
  ],
  ['BUDGET', { needed: 900, offered: null }, 'No budget is set.'],
  ['BUDGET', { needed: 900, offered: 1000 }, 'The stay costs 900, the budget has 1000 left.'],
  ['EXCLUSION', { needed: false, offered: false }, 'Case and place have not been kept apart.'],
  ['ONE_STAY', { needed: 1, offered: [] }, 'The case has no other stay.'],
]

const failing: readonly Said[] = [
  ['SLEEPS', { needed: 5, offered: 4, shortfall: 1 }, 'Sleeps 4, the household needs 5.'],
  [
    'REQUIRED_ACCOMPANIMENT',
    { needed: ['LEGAL', 'MEDICAL'], offered: ['LEGAL'], missing: ['MEDICAL'] },
    'Required and not offered: medical care.',
  ],
  ['SCOPE', { needed: ['REGIONAL'], offered: 'IN_COUNTRY' }, 'A move within the country is not accepted by the case.'],
  ['EXCLUDED_COUNTRY', { needed: ['KE'], offered: 'KE', missing: ['KE'] }, 'Kenya is excluded for this case.'],
  [
    'LANGUAGE',
    { needed: ['ar', 'en'], offered: ['fr'] },
    'The host institution speaks French, the household Arabic and English.',
  ],
  [
    'GROUP',
    { needed: 'NONE', offered: ['LAWYER', 'ARTIST'], missing: ['NONE'] },
    'The host institution receives only lawyers and artists at risk.',
  ],
  [
    'LGBTI_SAFE',
    { needed: true, offered: false },
    'An environment safe for LGBTI persons is asked for and not offered.',
  ],
  ['STEP_FREE', { needed: true, offered: false }, 'A step-free place is needed and this one is not.'],
  [
    'CHILD_SAFE',
    { needed: true, offered: false },
    'There are children in the household and the place is not safe for them.',
  ],
  ['WOMEN_ONLY', { needed: true, offered: false }, 'Only a women-only place will do, and this is none.'],
  ['WOMEN_ONLY', { needed: false, offered: true }, 'The place is for women only.'],
  ['EMERGENCY_RESERVE', { needed: 3, offered: 4 }, 'Kept for risk levels 4 and 5, and this case has level 3.'],
  [
    'ARRIVAL',
    { needed: ['2027-03-10', '2027-04-10'], offered: '2027-03-09', shortfall: 1 },
    'Arrival on 2027-03-09 is 1 day too early, the first possible day is 2027-03-10.',
  ],
  [
    'ARRIVAL',
    { needed: ['2027-03-10', '2027-04-10'], offered: '2027-04-12', shortfall: 2 },
    'Arrival on 2027-04-12 is 2 days too late, the last sensible day is 2027-04-10.',
  ],
  [
    'ARRIVAL',
    { needed: ['2027-04-11', '2027-04-10'], offered: '2027-04-11', shortfall: 1 },
    'No arrival is possible: the first possible day is 2027-04-11, the last sensible one was 2027-04-10.',
  ],
  ['LENGTH', { needed: ['60', '120'], offered: 59, shortfall: 1 }, 'A stay of 59 days is 1 day too short.'],
  ['LENGTH', { needed: ['60', '120'], offered: 122, shortfall: 2 }, 'A stay of 122 days is 2 days too long.'],
  [
    'LENGTH',
    { needed: ['90', '60'], offered: 60, shortfall: 30 },
    'A stay must have at least 90 days, and can have at most 60 days here.',
  ],
  [
    'WINDOW',
    { needed: ['2027-03-20', '2027-05-20'], offered: ['2027-03-29/2027-09-01'], shortfall: 9 },
    'No window holds all days from 2027-03-20 until 2027-05-20; the place is offered from 2027-03-29 until 2027-09-01.',
  ],
  [
    'WINDOW',
    { needed: ['2027-03-20', '2027-05-20'], offered: [], shortfall: 61 },
    'The place is not offered on any day from now on.',
  ],
  [
    'OCCUPIED',
    {
      needed: ['2027-03-20', '2027-05-20'],
      offered: ['2027-03-01/2027-04-01', '2027-05-01/2027-06-01'],
      shortfall: 31,
    },
    'The place is taken from 2027-03-01 until 2027-04-01 and from 2027-05-01 until 2027-06-01.',
  ],
  [
    'HOUSEHOLDS',
    { needed: 4, offered: 3, shortfall: 1 },
    'The host institution takes 3 households at a time, and this would be one more.',
  ],
  [
    'SERVICE_CAPACITY',
    { needed: ['LEGAL', 'MEDICAL'], offered: ['LEGAL:2', 'MEDICAL:1'], missing: ['MEDICAL'], shortfall: 1 },
    'As many households as the host institution can serve at a time use medical care (1 household).',
  ],
  [
    'QUOTA',
    { needed: 5, offered: 4, shortfall: 1 },
    'The host institution lets 4 more households arrive in this period, and this would be number 5.',
  ],
  ['BUDGET', { needed: 900, offered: 600, shortfall: 300 }, 'The stay costs 300 units more than the budget has left.'],
  ['EXCLUSION', { needed: false, offered: true }, 'Case and place are kept apart by decision.'],
  ['ONE_STAY', { needed: 1, offered: ['2027-03-01/2027-04-01'] }, 'The case has another stay already.'],
]

describe('ruleMessage', () => {
  for (const [verdict, said] of [
    ['PASS', passing],
    ['FAIL', failing],
  ] as const)
    for (const [rule, finding, sentence] of said)
      it(`says of ${rule} that ${verdict === 'PASS' ? 'holds' : 'fails'}: ${sentence}`, () => {
        const whole: RuleFinding = {
          rule,
          verdict,
          says: 'CASE',
          unit: 'ITEMS',
          needed: null,
          offered: null,
          missing: [],
          shortfall: 0,
          ...finding,
        }

        expect(ruleMessage(whole)).to.equal(sentence)
      })

  it('has a sentence for every rule that holds and for every rule that fails', () => {
    for (const said of [passing, failing])
      expect([...new Set(said.map(([rule]) => rule))]).to.have.members([...ruleIds])
  })
})
