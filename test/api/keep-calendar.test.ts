import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const ERROR = '__typename ... on UserError { message }'
const PLAN = `query ($input: WindowPlanInput!) {
  windowPlan(input: $input) { windows { from until clash { from } conditions { languages { name } } } errors { ${ERROR} } }
}`
const PUBLISH = `mutation ($input: PublishAvailabilityWindowsInput!) {
  publishAvailabilityWindows(input: $input) {
    windows { id from until version source conditions { familiesOnly fromAgeBand languages { tag } } }
    errors { ${ERROR} ... on WindowsClash { windows { from } } }
  }
}`
const SPLIT = `mutation ($input: SplitAvailabilityWindowInput!) {
  splitAvailabilityWindow(input: $input) { place { windows { from until } } errors { ${ERROR} } }
}`
const BLOCK = `mutation ($input: BlockDaysInput!) {
  blockDays(input: $input) { place { occupancies { kind from until } } errors { ${ERROR} } }
}`
const OPEN = `mutation ($input: OpenDaysInput!) {
  openDays(input: $input) { place { occupancies { kind } } errors { ${ERROR} } }
}`
const HISTORY = `query ($id: ID!) {
  place(id: $id) {
    calendarHistory(first: 1) { edges { node { id kind calendar before { from until } after { from } undoableUntil } } }
  }
}`
const UNDO = `mutation ($input: UndoCalendarChangeInput!) {
  undoCalendarChange(input: $input) { place { occupancies { kind from until } } errors { ${ERROR} } }
}`

/** Host staff keep a whole year in order with few requests. */
describe('keeping a calendar through the API', () => {
  let world: World
  let staff: ApiClient
  let placeId: string

  before(async () => {
    world = await createWorld()
  })

  beforeEach(async () => {
    const hostId = (await world.host()).id
    staff = await world.as('HOST_STAFF', { hostId })
    placeId = toGlobalId('Place', (await world.place({ hostId, label: 'Place 1', windows: [] })).id)
  })

  after(() => world.close())

  const key = () => ({ idempotencyKey: randomUUID() })
  const plan = (more: object = {}) => ({
    placeIds: [placeId],
    period: { from: '2027-04-01', until: '2027-04-08' },
    repeat: { frequency: 'WEEKLY', count: 2 },
    conditions: { familiesOnly: true, fromAgeBand: 'CHILD', languages: ['fr'] },
    ...more,
  })

  it('plans, publishes and splits windows', async () => {
    const { windowPlan } = await staff.ask(PLAN, { input: plan() })
    expect(windowPlan).to.deep.equal({
      windows: [
        { from: '2027-04-01', until: '2027-04-08', clash: null, conditions: { languages: [{ name: 'French' }] } },
        { from: '2027-04-08', until: '2027-04-15', clash: null, conditions: { languages: [{ name: 'French' }] } },
      ],
      errors: [],
    })

    const { publishAvailabilityWindows: made } = await staff.ask(PUBLISH, { input: { plan: plan(), ...key() } })
    const [{ id, ...first }] = made.windows
    expect(first).to.deep.equal({
      from: '2027-04-01',
      until: '2027-04-08',
      version: 1,
      source: 'RECURRENCE',
      conditions: { familiesOnly: true, fromAgeBand: 'CHILD', languages: [{ tag: 'fr' }] },
    })

    const again = await staff.ask(PUBLISH, { input: { plan: plan(), ...key() } })
    expect(again.publishAvailabilityWindows).to.deep.include({ windows: null })
    expect(again.publishAvailabilityWindows.errors[0]).to.deep.include({
      __typename: 'WindowsClash',
      windows: [{ from: '2027-04-01' }, { from: '2027-04-08' }],
    })

    const cut = { windowId: id, expectedVersion: 1, until: '2027-04-03', from: '2027-04-05', ...key() }
    const { splitAvailabilityWindow: split } = await staff.ask(SPLIT, { input: cut })
    expect(split.place.windows).to.deep.equal([
      { from: '2027-04-01', until: '2027-04-03' },
      { from: '2027-04-05', until: '2027-04-08' },
      { from: '2027-04-08', until: '2027-04-15' },
    ])
  })

  it('says what is wrong with a plan', async () => {
    const { windowPlan } = await staff.ask(PLAN, { input: plan({ repeat: null, copyOfYear: 2026 }) })
    const { windowPlan: nowhere } = await staff.ask(PLAN, { input: plan({ placeIds: ['none'] }) })

    expect(windowPlan.errors).to.deep.equal([
      { __typename: 'InvalidInput', message: 'Give either a period or a year to copy.' },
    ])
    expect(nowhere.errors[0].__typename).to.equal('NotFound')
  })

  it('blocks days and opens them again', async () => {
    const days = { placeId, from: '2027-04-01', until: '2027-04-08' }

    const { blockDays } = await staff.ask(BLOCK, { input: { ...days, ...key() } })
    const { openDays } = await staff.ask(OPEN, { input: { ...days, ...key() } })
    const { openDays: nothing } = await staff.ask(OPEN, { input: { ...days, ...key() } })

    expect(blockDays).to.deep.equal({
      place: { occupancies: [{ kind: 'BLOCK', from: '2027-04-01', until: '2027-04-08' }] },
      errors: [],
    })
    expect(openDays).to.deep.equal({ place: { occupancies: [] }, errors: [] })
    expect(nothing.errors[0].__typename).to.equal('NotBlocked')
  })

  it('takes back what was opened, once', async () => {
    const days = { placeId, from: '2027-04-01', until: '2027-04-08' }
    await staff.ask(BLOCK, { input: { ...days, ...key() } })
    await staff.ask(OPEN, { input: { ...days, ...key() } })
    const undo = async () => {
      const [{ node }] = (await staff.ask(HISTORY, { id: placeId })).place.calendarHistory.edges
      return [node, (await staff.ask(UNDO, { input: { changeId: node.id, ...key() } })).undoCalendarChange]
    }

    const [opened, back] = await undo()
    const [, again] = await undo()

    expect(opened).to.deep.include({ kind: 'BLOCK_REMOVED', calendar: null, after: null })
    expect(opened.before).to.deep.equal({ from: '2027-04-01', until: '2027-04-08' })
    expect(opened.undoableUntil).to.be.a('string')
    expect(back).to.deep.equal({
      place: { occupancies: [{ kind: 'BLOCK', from: '2027-04-01', until: '2027-04-08' }] },
      errors: [],
    })
    expect(again.errors[0].__typename).to.equal('CannotUndo')
  })
})
