import { expect } from 'chai'
import type { ImportChange } from '../../../server/calendar-subscriptions/import-plan.js'
import { appliedByPlace } from '../../../server/calendar-subscriptions/import-steps.js'
import { days } from '../capacity/days.js'

const office = { id: 'calendar-1', label: 'Office' }
const entry = (change: ImportChange['change'], from: string, until: string, more: Partial<ImportChange> = {}) =>
  ({ change, placeId: 'place-1', during: days(from, until), before: null, doubt: null, ...more }) satisfies ImportChange

const inShort = (changes: readonly ImportChange[]) =>
  appliedByPlace(office, changes).map(({ before, after }) =>
    [before, after].map(of => of && [of.placeId, of.during.from, of.during.until].join(' ')),
  )

describe('appliedByPlace', () => {
  it('spans what came, what went, and both days of what moved', () => {
    const changes = [
      entry('NEW', '04-10', '04-12'),
      entry('CHANGED', '05-01', '05-03', { before: days('03-20', '03-22') }),
      entry('GONE', '06-01', '06-02'),
    ]

    expect(inShort(changes)).to.deep.equal([['place-1 2027-03-20 2027-06-02', 'place-1 2027-04-10 2027-05-03']])
  })

  it('leaves out the side on which nothing stands', () => {
    expect(inShort([entry('NEW', '04-10', '04-12')])).to.deep.equal([[null, 'place-1 2027-04-10 2027-04-12']])
    expect(inShort([entry('GONE', '04-10', '04-12')])).to.deep.equal([['place-1 2027-04-10 2027-04-12', null]])
    expect(inShort([])).to.deep.equal([])
  })

  it('is one step for each place, under the name of the calendar', () => {
    const changes = [
      entry('NEW', '04-10', '04-12'),
      entry('NEW', '04-10', '04-12', { placeId: 'place-2' }),
      entry('NEW', '05-10', '05-12'),
    ]

    expect(inShort(changes)).to.deep.equal([
      [null, 'place-1 2027-04-10 2027-05-12'],
      [null, 'place-2 2027-04-10 2027-04-12'],
    ])
    expect(appliedByPlace(office, changes)[0]!.after).to.deep.include({ id: 'calendar-1', calendar: 'Office' })
  })
})
