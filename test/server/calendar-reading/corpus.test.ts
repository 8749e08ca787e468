import { expect } from 'chai'
import { readCalendar } from '../../../server/calendar-reading/read-calendar.js'
import { busyIn, doubtsIn } from './calendars.js'
import { corpus, corpusBytes, corpusNames } from './corpus.js'

describe('the corpus of calendars', () => {
  it('says of every file what must be read in it', () => {
    expect(corpus.map(({ name }) => name).toSorted()).to.deep.equal(corpusNames.toSorted())
  })

  for (const { name, about, horizon, ...expected } of corpus) {
    it(`is read: ${name} (${about})`, () => {
      const reading = readCalendar(corpusBytes(name), horizon)

      expect({
        taken: busyIn(reading),
        doubts: doubtsIn(reading),
        refused: reading.refused.map(({ reason }) => reason),
      }).to.deep.equal(expected)
    })
  }
})
