import { expect } from 'chai'
import { createIntl } from 'react-intl'
import { requestFacts } from '../../../../client/features/place-requests/request-facts.js'

const intl = createIntl({ locale: 'en-GB' })
const t: Parameters<typeof requestFacts>[0] = (message, values) => intl.formatMessage(message, values)

const request: Parameters<typeof requestFacts>[1] = {
  id: 'r1',
  code: 'PR-TEST-0001',
  status: 'OPEN',
  place: { id: 'p1', label: 'Place 1' },
  from: '2027-02-01',
  until: '2027-05-01',
  householdSize: 'THREE_OR_FOUR',
  ageBands: ['ADULT', 'CHILD'],
  languages: [{ tag: 'fr', name: 'French' }],
  accompanimentNeeds: [
    { type: 'MENTORING', required: false },
    { type: 'LEGAL', required: true },
  ],
  stepFree: true,
  askedAt: '2027-01-10T10:00:00.000Z',
  answerBy: '2027-01-17T10:00:00.000Z',
  version: 1,
  availableActions: ['ACCEPT', 'DECLINE'],
}
const valueOf = (label: string, of = request) => requestFacts(t, of).find(fact => fact.label === label)?.value

describe('what a place request says', () => {
  it('gives the days by first and last, and how many they are', () => {
    // The spaces beside the dash differ between versions of Unicode's data.
    expect(valueOf('Dates')).to.match(/^1 Feb\s–\s30 Apr 2027 · 89 days$/)
  })

  it('gives size and ages in bands only', () => {
    expect(valueOf('Household')).to.equal('3 or 4 persons')
    expect(valueOf('Ages')).to.equal('Adult (18–59), Child (3–11)')
  })

  it('names what is needed before what is welcome', () => {
    expect(valueOf('Accompaniment')).to.equal('Legal and immigration advice (needed), Mentor or buddy (welcome)')
  })

  it('says so when nothing is asked for', () => {
    const plain = { ...request, accompanimentNeeds: [], stepFree: false }

    expect(valueOf('Accompaniment', plain)).to.equal('None named')
    expect(valueOf('Access', plain)).to.equal('No step-free place needed')
  })
})
