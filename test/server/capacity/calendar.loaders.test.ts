import { expect } from 'chai'
import { calendarLoader, listLoader } from '../../../server/capacity/calendar.loaders.js'
import { days } from './days.js'

describe('calendar loaders', () => {
  it('ask once for all lists that are wanted at the same moment', async () => {
    const asked: (readonly string[])[] = []
    const lists = listLoader(
      async keys => {
        asked.push(keys)
        return [
          { of: 'b', item: 1 },
          { of: 'a', item: 2 },
          { of: 'b', item: 3 },
        ]
      },
      item => item.of,
    )
    const request = {}

    const answers = await Promise.all(['a', 'b', 'c', 'a'].map(key => lists(request).load(key)))

    expect(answers.map(list => list.map(({ item }) => item))).to.deep.equal([[2], [1, 3], [], [2]])
    expect(asked).to.deep.equal([['a', 'b', 'c']])
  })

  it('ask once for each period, and keep periods and requests apart', async () => {
    const asked: string[] = []
    const calendars = calendarLoader(async (placeIds, { from, until }) => {
      asked.push(`${placeIds.join(' ')} ${from}/${until}`)
      return placeIds.filter(id => id !== 'empty').map(placeId => ({ placeId, from }))
    })
    const [april, may] = [days('04-01', '05-01'), days('05-01', '06-01')]
    const request = {}
    const load = (placeId: string, period: typeof april) => calendars(request).load({ placeId, period })

    const answers = await Promise.all([
      load('one', april),
      load('two', may),
      load('two', april),
      load('empty', april),
      load('one', days('04-01', '05-01')),
    ])
    await calendars({}).load({ placeId: 'one', period: april })

    expect(answers.map(list => list.map(item => item.from))).to.deep.equal([
      ['2027-04-01'],
      ['2027-05-01'],
      ['2027-04-01'],
      [],
      ['2027-04-01'],
    ])
    expect(asked).to.deep.equal([
      'one two empty 2027-04-01/2027-05-01',
      'two 2027-05-01/2027-06-01',
      'one 2027-04-01/2027-05-01',
    ])
  })
})
