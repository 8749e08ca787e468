import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const EXPLAIN = `query ($placeId: ID!, $date: Date!) {
  explainPlaceDay(placeId: $placeId, date: $date) {
    date free place { label }
    reasons { kind source message from until since expiresAt occupancy { kind } window { from until } }
  }
}`
const PUBLISH = `mutation ($input: PublishAvailabilityWindowInput!) {
  publishAvailabilityWindow(input: $input) { window { id } errors { __typename } }
}`

/** Host staff and coordinators ask why a place is free on a day, or not. */
describe('explaining a day through the API', () => {
  let world: World
  let hostId: string
  let staff: ApiClient
  let placeId: string

  before(async () => {
    world = await createWorld()
    hostId = (await world.host({ leadDays: 7 })).id
    staff = await world.as('HOST_STAFF', { hostId })
    placeId = toGlobalId('Place', (await world.place({ hostId, label: 'Place 1', windows: [] })).id)
    const input = { placeId, from: '2027-04-01', until: '2027-05-01', idempotencyKey: randomUUID() }
    await staff.ask(PUBLISH, { input })
  })

  after(() => world.close())

  const explain = async (date: string, by = staff, of = placeId) =>
    (await by.ask(EXPLAIN, { placeId: of, date })).explainPlaceDay

  it('says why it is free, from whom, and since when', async () => {
    expect(await explain('2027-04-30')).to.deep.include({
      date: '2027-04-30',
      free: true,
      place: { label: 'Place 1' },
    })
    const [reason] = (await explain('2027-04-30')).reasons
    expect(reason).to.deep.include({
      kind: 'OFFERED',
      source: 'HOST_CALENDAR',
      from: '2027-04-01',
      until: '2027-05-01',
      since: world.clock.now().toISOString(),
      expiresAt: null,
      occupancy: null,
      window: { from: '2027-04-01', until: '2027-05-01' },
    })
  })

  it('says everything that is in the way', async () => {
    const explained = await explain('2027-03-05')

    expect(explained.free).to.equal(false)
    expect(
      explained.reasons.map((reason: { kind: string; source: string }) => [reason.kind, reason.source]),
    ).to.deep.equal([
      ['NOT_OFFERED', 'HOST_CALENDAR'],
      ['NOTICE_PERIOD', 'HOST_LIMIT'],
    ])
  })

  it('answers coordinators the same, and the staff of another host as if there were no such place', async () => {
    const coordinator = await world.as('COORDINATOR')
    const stranger = await world.as('HOST_STAFF')

    expect(await explain('2027-04-30', coordinator)).to.deep.equal(await explain('2027-04-30'))
    expect(await explain('2027-04-30', stranger)).to.equal(null)
    expect(await explain('2027-04-30', staff, toGlobalId('Place', randomUUID()))).to.equal(null)
    expect(await explain('2027-04-30', staff, 'nonsense')).to.equal(null)
  })

  it('answers members and administrators nothing', async () => {
    for (const role of ['MEMBER', 'ADMIN'] as const) {
      const { errors } = await (await world.as(role)).send(EXPLAIN, { placeId, date: '2027-04-30' })
      expect(errors[0]!.extensions.code).to.equal('FORBIDDEN')
    }
  })
})
