import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const FRESHNESS = 'calendarFreshness { confirmedAt confirmedByName staleFrom staleAfterDays stale due extraLeadDays }'
const HOST = `query ($id: ID!) { hostInstitution(id: $id) { ${FRESHNESS} } }`
const CONFIRM = `mutation ($input: ConfirmCalendarInput!) {
  confirmCalendar(input: $input) { hostInstitution { ${FRESHNESS} } errors { __typename ... on UserError { message } } }
}`
const PUBLISH = `mutation ($input: PublishAvailabilityWindowInput!) {
  publishAvailabilityWindow(input: $input) { window { id } errors { __typename } }
}`
const HISTORY = `query ($id: ID!) {
  place(id: $id) {
    windows { from }
    calendarHistory(first: 10) {
      totalCount
      edges { node { id kind at byName before { from until } after { from until } isUndo undoableUntil } }
    }
  }
}`
const UNDO = `mutation ($input: UndoCalendarChangeInput!) {
  undoCalendarChange(input: $input) {
    place { windows { from } }
    errors { __typename ... on UserError { message } ... on WindowInUse { occupancies { kind from } } }
  }
}`

/** A calendar that can be relied on: the host's word, what was done, and taking the last step back. */
describe('a calendar to rely on, through the API', () => {
  let world: World
  let hostId: string
  let staff: ApiClient
  let coordinator: ApiClient
  let placeId: string

  before(async () => {
    world = await createWorld()
    coordinator = await world.as('COORDINATOR')
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    hostId = (await world.host()).id
    staff = await world.as('HOST_STAFF', { hostId })
    placeId = (await world.place({ hostId, label: 'Place 1', windows: [] })).id
  })

  after(() => world.close())

  const freshness = async (by = coordinator) =>
    (await by.ask(HOST, { id: toGlobalId('HostInstitution', hostId) })).hostInstitution.calendarFreshness
  const confirm = async (input: object = {}, by = staff) =>
    (await by.ask(CONFIRM, { input: { idempotencyKey: randomUUID(), ...input } })).confirmCalendar
  const publish = async (by = staff) => {
    const days = { from: '2027-04-01', until: '2027-09-01' }
    await by.ask(PUBLISH, {
      input: { placeId: toGlobalId('Place', placeId), ...days, idempotencyKey: randomUUID() },
    })
  }
  const history = async (by = staff) =>
    (await by.ask(HISTORY, { id: toGlobalId('Place', placeId) })).place.calendarHistory.edges.map(
      (edge: { node: object }) => edge.node,
    )
  const undo = async (changeId: string, by = staff, idempotencyKey = randomUUID()) =>
    (await by.ask(UNDO, { input: { changeId, idempotencyKey } })).undoCalendarChange

  it('grows stale after thirty days, is asked for before, and is fresh again at one word', async () => {
    world.clock.advance({ days: 24 })
    const before = await freshness(await world.as('COORDINATOR'))
    world.clock.advance({ days: 1 })
    const due = await freshness(await world.as('COORDINATOR'))
    world.clock.advance({ days: 5 })
    const stale = await freshness(await world.as('COORDINATOR'))
    const person = await world.account('HOST_STAFF', { hostId })
    const confirmed = await confirm({}, await world.as('HOST_STAFF', { account: person }))

    const first = {
      confirmedAt: '2027-03-01T09:00:00.000Z',
      confirmedByName: null,
      staleFrom: '2027-03-31',
      staleAfterDays: 30,
    }
    expect(before).to.deep.equal({ ...first, stale: false, due: false, extraLeadDays: 0 })
    expect(due).to.deep.equal({ ...first, stale: false, due: true, extraLeadDays: 0 })
    expect(stale).to.deep.equal({ ...first, stale: true, due: true, extraLeadDays: 3 })
    expect(confirmed).to.deep.equal({
      hostInstitution: {
        calendarFreshness: {
          confirmedAt: '2027-03-31T09:00:00.000Z',
          confirmedByName: person.displayName,
          staleFrom: '2027-04-30',
          staleAfterDays: 30,
          stale: false,
          due: false,
          extraLeadDays: 0,
        },
      },
      errors: [],
    })
  })

  it('is confirmed once under a key, and the key serves nothing else', async () => {
    const idempotencyKey = randomUUID()
    await confirm({ idempotencyKey })
    await publish()
    const [{ id }] = await history()

    const again = await confirm({ idempotencyKey })
    const misused = await undo(id, staff, idempotencyKey)

    expect(again.errors).to.deep.equal([])
    expect(misused.errors.map((error: { __typename: string }) => error.__typename)).to.deep.equal([
      'IdempotencyKeyReused',
    ])
    expect((await history()).map((step: { kind: string }) => step.kind)).to.deep.equal([
      'WINDOW_PUBLISHED',
      'CALENDAR_CONFIRMED',
      'CALENDAR_CONFIRMED',
    ])
  })

  it('tells its staff and coordinators what was done; only whoever did it can take it back', async () => {
    const person = await world.account('HOST_STAFF', { hostId })
    const one = await world.as('HOST_STAFF', { account: person })
    await publish(one)

    const [step] = await history(one)
    const forOthers = [await history(staff), await history(coordinator)]

    expect(step).to.deep.include({
      kind: 'WINDOW_PUBLISHED',
      at: '2027-03-01T09:00:00.000Z',
      byName: person.displayName,
      before: null,
      after: { from: '2027-04-01', until: '2027-09-01' },
      isUndo: false,
      undoableUntil: '2027-03-01T09:15:00.000Z',
    })
    for (const [seen] of forOthers) expect(seen).to.deep.equal({ ...step, undoableUntil: null })
  })

  it('takes the last step back, once', async () => {
    await publish()
    const [{ id }] = await history()
    const key = randomUUID()

    const undone = await undo(id, staff, key)
    const again = await undo(id, staff, key)
    const another = await undo(id)

    expect(undone).to.deep.equal({ place: { windows: [] }, errors: [] })
    expect(again).to.deep.equal(undone)
    expect(another.errors).to.deep.equal([
      {
        __typename: 'CannotUndo',
        message:
          'The window, or what is blocked in the place, was changed again after this step; take the later step back first.',
      },
    ])
    expect((await history())[0]).to.deep.include({ kind: 'WINDOW_WITHDRAWN', isUndo: true, undoableUntil: null })
  })

  it('is not taken back where a hold has come to stand, which is named', async () => {
    await publish()
    const [{ id }] = await history()
    await world.dataSource.query('ALTER TABLE occupancy DROP CONSTRAINT IF EXISTS occupancy_proposal_fk')
    await world.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, proposal_id, services, expires_at)
       VALUES ($1, $2, 'HOLD', '[2027-05-01,2027-06-01)', '[2027-05-01,2027-06-01)', $3, '{}', '2027-03-08')`,
      [randomUUID(), placeId, randomUUID()],
    )

    const refused = await undo(id)

    expect(refused.place).to.equal(null)
    expect(refused.errors).to.have.lengthOf(1)
    expect(refused.errors[0]).to.deep.include({
      __typename: 'WindowInUse',
      occupancies: [{ kind: 'HOLD', from: '2027-05-01' }],
    })
  })

  it('is nobody else’s: another host finds no such step, coordinators may neither confirm nor undo', async () => {
    await publish()
    const [{ id }] = await history()
    const stranger = await world.as('HOST_STAFF')

    const foreign = await undo(id, stranger)
    const nonsense = await undo('nonsense', stranger)
    const input = { idempotencyKey: randomUUID() }
    const byCoordinator = [
      await coordinator.send(CONFIRM, { input }),
      await coordinator.send(UNDO, { input: { ...input, changeId: id } }),
    ]

    expect(foreign.errors[0].__typename).to.equal('NotFound')
    expect(nonsense).to.deep.equal(foreign)
    for (const { errors } of byCoordinator) expect(errors[0]!.extensions.code).to.equal('FORBIDDEN')
  })
})
