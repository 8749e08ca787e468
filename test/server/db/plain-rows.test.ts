import { expect } from 'chai'
import { availabilityWindowTable } from '../../../server/capacity/availability-window.table.js'
import { occupancyTable } from '../../../server/capacity/occupancy.table.js'
import { plainRows } from '../../../server/db/plain-rows.js'
import { days } from '../capacity/days.js'
import { capacityWorld, valueOf, type CapacityWorld } from '../capacity/fixture.js'

describe('plainRows', () => {
  let world: CapacityWorld

  before(async () => {
    world = await capacityWorld()
    const host = await world.host({ maximumHouseholds: 2, accompanimentOffers: [{ type: 'LEGAL', households: 2 }] })
    for (const label of ['One', 'Two']) {
      const place = await world.place(host.id, { turnoverDays: 3, label })
      valueOf(await world.hold(place, days('04-01', '05-01'), { services: ['LEGAL'] }))
      await world.occupy(place, 'BLOCK', days('06-15', '06-20'))
    }
  })
  after(() => world.database.drop())

  for (const table of [occupancyTable, availabilityWindowTable])
    it(`gives the rows of ${table.options.name} as getMany does, in the order asked`, async () => {
      const query = () => world.database.dataSource.createQueryBuilder(table, 'row').orderBy('row.id', 'DESC')

      const rows = await plainRows<object>(query())

      expect(rows).to.have.length.above(1)
      expect(rows).to.deep.equal((await query().getMany()).map(row => ({ ...row })))
    })
})
