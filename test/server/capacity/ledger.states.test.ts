import { expect } from 'chai'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Taking } from '../../../server/capacity/taking.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'
import { somebody } from './windows.js'

const april = days('04-01', '05-01')

describe('the ledger, asked about many at once', () => {
  let world: CapacityWorld

  before(async () => {
    world = await capacityWorld()
  })

  after(() => world.database.drop())

  it('says what it says of each alone', async () => {
    const takings: Taking[] = []
    for (const [maximumHouseholds, households, arrivals] of [
      [1, 1, 2],
      [3, 1, 9],
      [3, 3, 1],
    ] as const) {
      const host = await world.host({
        maximumHouseholds,
        accompanimentOffers: [{ type: 'LEGAL', households }],
        arrivalQuotas: [{ during: wholeYear, arrivals }],
      })
      const places = [
        await world.place(host.id, { turnoverDays: 5 }),
        await world.place(host.id, { windows: [days('04-10', '08-01')] }),
      ]
      valueOf(await world.hold(places[0]!, april, { services: ['LEGAL'] }))
      await world.occupy(places[1]!, 'BLOCK', days('06-15', '06-20'))
      for (const { id: placeId, hostId } of places)
        for (const of of [april, days('05-02', '05-20'), days('04-20', '06-02'), days('07-01', '07-20')])
          for (const services of [[], ['LEGAL']] as const)
            takings.push({ hostId, placeId, stay: of, services, household: somebody, proposalId: null })
    }

    const together = await world.unitOfWork.read(tx => ledger(tx).checkAll(takings))
    const alone = await world.unitOfWork.read(async tx => {
      const answers = []
      for (const taking of takings) answers.push(await ledger(tx).check(taking))
      return answers
    })

    expect(together).to.deep.equal(alone)
    const causes = together.map(answer => (answer.ok ? 'none' : answer.refusal.cause))
    expect(new Set(causes)).to.deep.equal(
      new Set(['none', 'NOT_OFFERED', 'OCCUPIED', 'HOUSEHOLDS', 'SERVICE', 'QUOTA']),
    )
    expect(await world.unitOfWork.read(tx => ledger(tx).checkAll([]))).to.deep.equal([])
  })
})
