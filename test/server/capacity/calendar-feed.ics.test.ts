import { expect } from 'chai'
import { days } from './days.js'
import { feedWorld } from './feed-world.js'

describe('the text of calendar feeds', () => {
  const given = feedWorld()

  describe('of the same place', () => {
    const FIXED = /^(BEGIN|END|VERSION|PRODID|NAME|X-WR-CALNAME|SEQUENCE|SUMMARY|DTSTAMP:20000101T000000Z|X-MICROSOFT-)/
    const linesOf = async (token: string) => (await given.bodyOf(token))!.split('\r\n').filter(line => line !== '')

    it('share no line but the fixed words and the days', async () => {
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      await given.world.occupy(given.place, 'HOLD', days('06-01', '07-01'))
      const [one, other, house] = [await given.create(), await given.create(), await given.create(null)]

      const lines = await Promise.all([one, other, house].map(({ token }) => linesOf(token)))
      const inBoth = lines[0]!.filter(line => lines[1]!.includes(line) || lines[2]!.includes(line))

      expect(inBoth.filter(line => !FIXED.test(line) && !/^DT(START|END);VALUE=DATE:\d{8}$/.test(line))).to.deep.equal(
        [],
      )
      expect(lines[0]!.filter(line => line.startsWith('UID:'))).to.have.lengthOf(2)
    })

    it('change by the days of a decision alone, whenever it was taken and whatever stood there before', async () => {
      const { token } = await given.create()
      await given.world.occupy(given.place, 'STAY', days('09-01', '10-01'))
      const empty = await linesOf(token)

      given.world.clock.set('2027-03-17T14:25:36Z')
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      const decided = await linesOf(token)
      await given.world.database.dataSource.query(
        `DELETE FROM occupancy WHERE place_id = $1 AND lower(stay) = '2027-04-01'`,
        [given.place.id],
      )
      given.world.clock.set('2027-03-18T07:08:09Z')
      const before = await linesOf(token)
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      const again = await linesOf(token)

      expect(before).to.deep.equal(empty)
      expect(again).to.deep.equal(decided)
      const added = decided.filter(line => !empty.includes(line))
      expect(added.map(line => line.replace(/^UID:.*/, 'UID'))).to.deep.equal([
        'UID',
        'DTSTART;VALUE=DATE:20270401',
        'DTEND;VALUE=DATE:20270508',
      ])
    })
  })
})
