import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const WINDOW = `window { id from until version place { label } }`
const ERROR = '__typename ... on UserError { message }'
const OVERLAP = '... on WindowOverlap { window { from until } }'
const IN_USE = '... on WindowInUse { occupancies { kind } }'
const CONFLICT = '... on VersionConflict { currentVersion }'
const PUBLISH = `mutation ($input: PublishAvailabilityWindowInput!) {
  publishAvailabilityWindow(input: $input) { ${WINDOW} errors { ${ERROR} ... on InvalidInput { path } ${OVERLAP} } }
}`
const CHANGE = `mutation ($input: ChangeAvailabilityWindowInput!) {
  changeAvailabilityWindow(input: $input) { ${WINDOW} errors { ${ERROR} ${OVERLAP} ${IN_USE} ${CONFLICT} } }
}`
const WITHDRAW = `mutation ($input: WithdrawAvailabilityWindowInput!) {
  withdrawAvailabilityWindow(input: $input) {
    place { label windows { from } }
    errors { ${ERROR} ${IN_USE} ${CONFLICT} }
  }
}`
const CALENDAR = `query ($id: ID!, $from: Date, $until: Date) {
  place(id: $id) { windows(from: $from, until: $until) { from until } occupancies(from: $from, until: $until) { kind } }
}`

/** Host staff keep the calendar of a place right. */
describe('windows through the API', () => {
  let world: World
  let hostId: string
  let staff: ApiClient
  let placeId: string

  before(async () => {
    world = await createWorld()
  })

  beforeEach(async () => {
    hostId = (await world.host()).id
    staff = await world.as('HOST_STAFF', { hostId })
    placeId = toGlobalId('Place', (await world.place({ hostId, label: 'Place 1', windows: [] })).id)
  })

  after(() => world.close())

  const publish = async (input: object, by = staff) =>
    (await by.ask(PUBLISH, { input: { placeId, idempotencyKey: randomUUID(), ...input } })).publishAvailabilityWindow
  const change = async (input: object, by = staff) =>
    (await by.ask(CHANGE, { input: { idempotencyKey: randomUUID(), ...input } })).changeAvailabilityWindow
  const withdraw = async (input: object, by = staff) =>
    (await by.ask(WITHDRAW, { input: { idempotencyKey: randomUUID(), ...input } })).withdrawAvailabilityWindow
  const windowOf = async (from: string, until: string) => {
    const { window } = await publish({ from, until })
    return { windowId: window.id, expectedVersion: window.version }
  }
  const places = () => staff.ask(CALENDAR, { id: placeId }).then(data => data.place.windows)

  it('are published, changed and withdrawn', async () => {
    const published = await publish({ from: '2027-03-10', until: '2027-09-01' })
    const { id, ...shown } = published.window
    const changed = await change({ windowId: id, expectedVersion: 1, from: '2027-04-01', until: '2027-10-01' })
    const calendar = await places()
    const withdrawn = await withdraw({ windowId: id, expectedVersion: 2 })

    expect(shown).to.deep.equal({ from: '2027-03-10', until: '2027-09-01', version: 1, place: { label: 'Place 1' } })
    expect(changed).to.deep.equal({
      window: { id, from: '2027-04-01', until: '2027-10-01', version: 2, place: { label: 'Place 1' } },
      errors: [],
    })
    expect(calendar).to.deep.equal([{ from: '2027-04-01', until: '2027-10-01' }])
    expect(withdrawn).to.deep.equal({ place: { label: 'Place 1', windows: [] }, errors: [] })
  })

  it('are refused with a path when the days make no sense', async () => {
    const reversed = await publish({ from: '2027-05-01', until: '2027-04-01' })
    const past = await publish({ from: '2027-02-28', until: '2027-04-01' })
    const long = await publish({ from: '2027-04-01', until: '2031-04-01' })

    expect(reversed).to.deep.equal({
      window: null,
      errors: [
        {
          __typename: 'InvalidInput',
          path: ['until'],
          message: 'A window that begins on 2027-05-01 cannot end on 2027-04-01; choose a later end.',
        },
      ],
    })
    expect(past.errors[0])
      .to.include({ __typename: 'InvalidInput' })
      .and.to.deep.include({ path: ['from'] })
    expect(long.errors[0]).to.deep.include({ __typename: 'InvalidInput', path: ['until'] })
    expect(await places()).to.deep.equal([])
  })

  it('are refused at the door when a day does not exist', async () => {
    const { errors } = await staff.send(PUBLISH, {
      input: { placeId, from: '2027-02-29', until: '2027-04-01', idempotencyKey: randomUUID() },
    })

    expect(errors[0]!.message).to.include('"2027-02-29" at "input.from"; Date must be an existing day')
    expect(await places()).to.deep.equal([])
  })

  it('never overlap, and the one in the way is shown', async () => {
    await publish({ from: '2027-04-01', until: '2027-05-01' })
    const refused = await publish({ from: '2027-04-30', until: '2027-06-01' })

    expect(refused.errors).to.deep.equal([
      {
        __typename: 'WindowOverlap',
        message:
          'Place 1 is already offered from 2027-04-01 until 2027-05-01; change that window, or choose days outside it.',
        window: { from: '2027-04-01', until: '2027-05-01' },
      },
    ])
  })

  it('are published once when the answer got lost and the request comes again', async () => {
    const request = { from: '2027-04-01', until: '2027-05-01', idempotencyKey: randomUUID() }

    const first = await publish(request)
    const again = await publish(request)
    const another = await publish({ ...request, until: '2027-05-02' })

    expect(again).to.deep.equal(first)
    expect(another.errors[0].__typename).to.equal('IdempotencyKeyReused')
    expect(await places()).to.have.lengthOf(1)
  })

  it('are not changed by somebody who read them before another change', async () => {
    const window = await windowOf('2027-04-01', '2027-05-01')
    await change({ ...window, from: '2027-04-02', until: '2027-05-01' })

    const stale = await change({ ...window, from: '2027-04-03', until: '2027-05-01' })
    const gone = await withdraw(window)

    for (const refused of [stale, gone])
      expect(refused.errors).to.deep.equal([
        {
          __typename: 'VersionConflict',
          message: 'Somebody changed the window meanwhile; read it again and repeat your change.',
          currentVersion: 2,
        },
      ])
  })

  it('do not exist for the staff of another host, as little as those that never did', async () => {
    const window = await windowOf('2027-04-01', '2027-05-01')
    const stranger = await world.as('HOST_STAFF')
    const nowhere = { windowId: toGlobalId('AvailabilityWindow', randomUUID()), expectedVersion: 1 }
    const later = { from: '2027-06-01', until: '2027-07-01' }

    const answers = [
      [await withdraw(window, stranger), await withdraw(nowhere, stranger)],
      [await change({ ...window, ...later }, stranger), await change({ ...nowhere, ...later }, stranger)],
      [
        await publish(later, stranger),
        await publish({ ...later, placeId: toGlobalId('Place', randomUUID()) }, stranger),
        await publish({ ...later, placeId: 'nonsense' }, stranger),
      ],
    ]

    for (const alike of answers) {
      for (const answer of alike) expect(answer).to.deep.equal(alike[0])
      expect(alike[0].errors[0].__typename).to.equal('NotFound')
    }
    expect(await places()).to.have.lengthOf(1)
  })

  it('are for host staff alone', async () => {
    for (const role of ['COORDINATOR', 'MEMBER', 'ADMIN'] as const) {
      const { errors } = await (
        await world.as(role)
      ).send(PUBLISH, {
        input: { placeId, from: '2027-04-01', until: '2027-05-01', idempotencyKey: randomUUID() },
      })
      expect(errors[0]!.extensions.code).to.equal('FORBIDDEN')
    }
  })

  describe('in a calendar', () => {
    it('are those of the period asked for', async () => {
      await publish({ from: '2027-03-10', until: '2027-04-01' })
      await publish({ from: '2027-05-01', until: '2027-06-01' })

      const { place } = await staff.ask(CALENDAR, { id: placeId, from: '2027-04-01', until: '2027-05-02' })

      expect(place.windows).to.deep.equal([{ from: '2027-05-01', until: '2027-06-01' }])
    })

    it('are refused for a period without a day', async () => {
      const { errors } = await staff.send(CALENDAR, { id: placeId, from: '2027-04-01', until: '2027-04-01' })

      expect(errors[0]).to.deep.include({ message: 'The period is empty: `until` must be later than `from`.' })
      expect(errors[0]!.extensions.code).to.equal('BAD_USER_INPUT')
    })

    it('of all places of a network are read with the same few questions', async () => {
      const coordinator = await world.as('COORDINATOR')
      const query = `{ hostInstitutions(first: 100) { totalCount edges { node {
        country { code } languages { tag } accompanimentOffers { type } arrivalQuotas { from } organisation { name }
        places { label windows { from } occupancies { from } }
      } } } }`
      const questionsFor = async () => {
        const asked: string[] = []
        const original = world.dataSource.createQueryRunner.bind(world.dataSource)
        world.dataSource.createQueryRunner = mode => {
          const runner = original(mode)
          const send = runner.query.bind(runner)
          runner.query = async (sql: string, ...rest: unknown[]) => {
            if (sql.startsWith('SELECT')) asked.push(sql)
            return send(sql, ...(rest as []))
          }
          return runner
        }
        await coordinator.ask(query)
        world.dataSource.createQueryRunner = original
        return asked.length
      }
      const few = await questionsFor()
      for (let count = 0; count < 5; count++) await world.place()

      expect(few).to.be.greaterThan(5)
      expect(await questionsFor()).to.equal(few)
    })
  })
})
