import { expect } from 'chai'
import { checkHostDetails, type HostDetails } from '../../../server/hosts/host-details.js'
import type { AccompanimentType } from '../../../server/shared/accompaniment.js'
import type { TargetedGroup } from '../../../server/shared/targeted-group.js'
import { days } from '../capacity/days.js'

const sound: HostDetails = {
  name: 'Specimen House',
  country: 'UY',
  languages: ['es', 'pt'],
  interpreter: false,
  leadDays: 7,
  minimumStayDays: 14,
  maximumStayDays: 180,
  maximumHouseholds: 3,
  arrivalQuotas: [
    { during: days('01-01', '07-01'), arrivals: 3 },
    { during: days('07-01', '12-31'), arrivals: 0 },
  ],
  receivesGroups: null,
  lgbtiSafe: true,
  accompanimentOffers: [{ type: 'LEGAL', households: 2 }],
}

function faults(changes: Partial<HostDetails>): string[] {
  const answer = checkHostDetails({ ...sound, ...changes })
  return answer.ok ? [] : answer.refusal.map(({ path }) => path.join('.'))
}

describe('the details of a host institution', () => {
  it('are taken when they make sense', () => {
    expect(checkHostDetails(sound)).to.deep.equal({ ok: true, value: sound })
    expect(faults({ leadDays: 0, minimumStayDays: 1, maximumStayDays: 1, maximumHouseholds: 1 })).to.deep.equal([])
    expect(faults({ leadDays: 365, maximumStayDays: 1096, maximumHouseholds: 100 })).to.deep.equal([])
    expect(faults({ accompanimentOffers: [], arrivalQuotas: [], receivesGroups: ['SCHOLAR'] })).to.deep.equal([])
  })

  const wrong: readonly [Partial<HostDetails>, string][] = [
    [{ name: '' }, 'details.name'],
    [{ name: ' Specimen' }, 'details.name'],
    [{ name: 'x'.repeat(201) }, 'details.name'],
    [{ country: 'XX' }, 'details.country'],
    [{ country: 'uy' }, 'details.country'],
    [{ languages: [] }, 'details.languages'],
    [{ languages: ['es', 'tlh'] }, 'details.languages.1'],
    [{ languages: ['es', 'pt', 'es'] }, 'details.languages.2'],
    [{ leadDays: -1 }, 'details.leadDays'],
    [{ leadDays: 366 }, 'details.leadDays'],
    [{ minimumStayDays: 0 }, 'details.minimumStayDays'],
    [{ maximumStayDays: 1097 }, 'details.maximumStayDays'],
    [{ minimumStayDays: 181 }, 'details.maximumStayDays'],
    [{ maximumHouseholds: 0 }, 'details.maximumHouseholds'],
    [{ maximumHouseholds: 101 }, 'details.maximumHouseholds'],
    [{ maximumHouseholds: 2.5 }, 'details.maximumHouseholds'],
    [{ receivesGroups: [] }, 'details.receivesGroups'],
    [{ receivesGroups: ['SCHOLAR', 'PIRATE' as TargetedGroup] }, 'details.receivesGroups.1'],
    [{ accompanimentOffers: [{ type: 'LEGAL', households: 0 }] }, 'details.accompanimentOffers.0.households'],
    [
      { accompanimentOffers: [{ type: 'JUGGLING' as AccompanimentType, households: 1 }] },
      'details.accompanimentOffers.0',
    ],
    [
      { accompanimentOffers: [...sound.accompanimentOffers, ...sound.accompanimentOffers] },
      'details.accompanimentOffers.1',
    ],
    [{ arrivalQuotas: [{ during: days('01-01', '07-01'), arrivals: -1 }] }, 'details.arrivalQuotas.0.arrivals'],
    [
      { arrivalQuotas: [...sound.arrivalQuotas, { during: days('06-30', '07-01'), arrivals: 1 }] },
      'details.arrivalQuotas.2',
    ],
  ]
  for (const [changes, path] of wrong) {
    it(`are refused at ${path} for ${JSON.stringify(changes).slice(0, 60)}`, () => {
      expect(faults(changes)).to.deep.equal([path])
    })
  }

  it('are refused with every fault at once', () => {
    expect(faults({ name: '', country: 'XX', leadDays: -1, maximumHouseholds: 0 })).to.deep.equal([
      'details.name',
      'details.country',
      'details.leadDays',
      'details.maximumHouseholds',
    ])
  })
})
