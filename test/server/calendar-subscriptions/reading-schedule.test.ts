import { expect } from 'chai'
import { nextReading } from '../../../server/calendar-subscriptions/reading-schedule.js'

const NOW = new Date('2027-03-01T09:00:00Z')
const minutesUntil = (failures: number, random: number) =>
  (nextReading(NOW, { failures, random }).getTime() - NOW.getTime()) / 60_000

describe('nextReading', () => {
  it('is in two hours, a fifth sooner or later', () => {
    expect(minutesUntil(0, 0)).to.equal(96)
    expect(minutesUntil(0, 0.5)).to.equal(120)
    expect(minutesUntil(0, 0.999)).to.be.closeTo(144, 0.1)
  })

  it('comes later with every failure, and after a day at most', () => {
    expect([1, 2, 3, 7, 8, 500].map(failures => minutesUntil(failures, 0.5))).to.deep.equal([
      15, 30, 60, 960, 1440, 1440,
    ])
  })
})
