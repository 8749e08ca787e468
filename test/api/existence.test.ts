import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql'
import { roles, type Role } from '../../server/access/viewer.js'
import { idOf, readGlobalId, toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { calendarText } from '../server/calendar-subscriptions/calendar-text.js'
import { simpleReader } from '../server/calendar-subscriptions/simple-reader.js'
import { createWorld, type World } from '../support/world.js'

/** Identifiers of objects that exist and belong to others, by the type they name. */
type Existing = Readonly<Record<string, string>>

/** The type of object that each argument and input field of type ID names. */
const NAMES: Readonly<Record<string, string>> = {
  placeId: 'Place',
  windowId: 'AvailabilityWindow',
  feedId: 'CalendarFeed',
  subscriptionId: 'CalendarSubscription',
  importedDaysId: 'ImportedDays',
  caseId: 'RelocationCase',
  matchRunId: 'MatchRun',
  proposalId: 'Proposal',
  placeRequestId: 'PlaceRequest',
}

describe('an object that the viewer may not see', () => {
  let world: World
  let existing: Existing
  const clients = new Map<Role, ApiClient>()

  before(async () => {
    world = await createWorld({ calendars: { calendarReader: simpleReader } })
    existing = await everyKindOfObject(world)
    for (const role of roles) if (role !== 'COORDINATOR') clients.set(role, await world.as(role))
  })

  after(() => world.close())

  for (const role of roles.filter(each => each !== 'COORDINATOR')) {
    it(`is answered to ${role} like one that does not exist, in every field that takes an identifier`, async () => {
      const asked = { count: 0 }
      for (const operation of operations(world)) {
        for (const type of (operation.types ?? Object.keys(existing)).filter(each => !mayEvenSee(role, each))) {
          const id = existing[type] ?? ''
          const answers = await Promise.all(
            [id, absentLike(id)].map(each => clients.get(role)!.send(operation.text, operation.variables(each))),
          )
          asked.count += 1
          expect(JSON.stringify(answers[0]), `${operation.text} ${type}`).to.equal(JSON.stringify(answers[1]))
        }
      }
      expect(asked.count).to.be.greaterThan(25)
    })
  }

  it('is not answered at all by node, while its own owner gets it', async () => {
    const stranger = clients.get('HOST_STAFF')!
    const placeId = idOf('Place', existing['Place']!)!
    const [place] = await world.application.places.byIds([placeId])
    const owner = await world.as('HOST_STAFF', { hostId: place!.hostId })
    const ask = 'query ($id: ID!) { node(id: $id) { __typename id } }'

    for (const type of [
      'Place',
      'HostInstitution',
      'CalendarFeed',
      'CalendarSubscription',
      'ImportedDays',
      'PlaceRequest',
    ]) {
      const id = existing[type]
      expect((await stranger.ask(ask, { id })).node, type).to.equal(null)
      expect((await owner.ask(ask, { id })).node, type).to.deep.equal({ __typename: type, id })
    }
  })

  for (const garbage of [
    '',
    'x',
    toGlobalId('Nothing', '00000000-0000-4000-8000-000000000000'),
    Buffer.from('Place:1').toString('base64url'),
  ]) {
    it(`is what ${JSON.stringify(garbage)} names, too`, async () => {
      const answer = await clients.get('HOST_STAFF')!.send('query ($id: ID!) { node(id: $id) { id } }', { id: garbage })

      expect(answer).to.deep.equal({ data: { node: null }, errors: [] })
    })
  }
})

/** Administrators may see every account and organisation: to them, those are not hidden. */
function mayEvenSee(role: Role, type: string): boolean {
  return role === 'ADMIN' && (type === 'Account' || type === 'Organisation')
}

interface Operation {
  readonly text: string
  readonly variables: (id: string) => object
  /** The types of object an identifier there may name; any when absent. */
  readonly types?: readonly string[]
}

/** One operation for each argument or input field of type ID at the root of the schema. */
function operations({ application: { schema } }: World): Operation[] {
  const queries = Object.values(schema.getQueryType()!.getFields())
    .filter(field => field.args.some(({ name }) => name === 'id'))
    .map(({ name }) => ({
      text: `query ($id: ID!) { ${name}(id: $id) { id } }`,
      variables: (id: string) => ({ id }),
      ...(name === 'node' ? {} : { types: [name[0]!.toUpperCase() + name.slice(1)] }),
    }))
  return [...queries, ...Object.values(schema.getMutationType()!.getFields()).flatMap(mutationOperations)]
}

function mutationOperations({ name, args }: GraphQLField<unknown, unknown>): Operation[] {
  const input = args[0] && getNamedType(args[0].type)
  if (!isInputObjectType(input)) return []
  const named = Object.keys(input.getFields()).filter(field => NAMES[field])
  return named.map(field => ({
    text: `mutation ($input: ${input.name}!) { ${name}(input: $input) { errors { __typename ... on UserError { message } } } }`,
    variables: (id: string) => ({ input: { ...(sample(input) as object), [field]: id } }),
    types: [NAMES[field]!],
  }))
}

/** Some value of an input type. */
function sample(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return sample(type.ofType)
  if (isListType(type)) return [sample(type.ofType)]
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(field => isNonNullType(field.type))
    return Object.fromEntries(required.map(field => [field.name, sample(field.type)]))
  }
  const samples: Readonly<Record<string, unknown>> = {
    ID: toGlobalId('Place', randomUUID()),
    Date: '2027-09-01',
    UUID: randomUUID(),
    Int: 1,
    Boolean: true,
    String: 'KE',
  }
  return samples[type.name]
}

/** An identifier of the same type that names nothing. */
function absentLike(id: string): string {
  return toGlobalId(readGlobalId(id)!.type, randomUUID())
}

/** A calendar that takes a place on days long after every stay, and asks about them. */
async function importedCalendar(staff: ApiClient, placeId: string): Promise<Existing> {
  const text = calendarText([{ uid: 'unclear', from: '12-20', until: '12-22', title: 'UNCLEAR' }])
  const { addCalendarSubscription } = await staff.ask(
    `mutation ($input: AddCalendarSubscriptionInput!) {
      addCalendarSubscription(input: $input) { subscription { id preview { readingId } } } }`,
    {
      input: {
        label: 'Office',
        colour: 'BLUE',
        zone: 'UTC',
        places: [{ placeId, words: [] }],
        file: Buffer.from(text).toString('base64'),
        idempotencyKey: randomUUID(),
      },
    },
  )
  const { id, preview } = addCalendarSubscription.subscription
  const { applyCalendarReading } = await staff.ask(
    `mutation ($input: ApplyCalendarReadingInput!) {
      applyCalendarReading(input: $input) { subscription { questions { id } } } }`,
    { input: { subscriptionId: id, readingId: preview.readingId } },
  )
  return { CalendarSubscription: id, ImportedDays: applyCalendarReading.subscription.questions[0].id }
}

/** Brings about one object of every type there is, up to a confirmed placement, at a host of its own. */
async function everyKindOfObject(world: World): Promise<Existing> {
  const host = await world.host()
  const place = await world.place({ hostId: host.id })
  await world.candidate()
  const staff = await world.as('HOST_STAFF', { hostId: host.id })
  const [first, second] = [await world.as('COORDINATOR'), await world.as('COORDINATOR')]
  const key = () => randomUUID()
  const placeId = toGlobalId('Place', place.id)

  const { createCalendarFeed } = await staff.ask(
    'mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { feed { id } } }',
    { input: { placeId } },
  )
  const imported = await importedCalendar(staff, placeId)
  const { startMatchRun } = await first.ask(
    'mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id } } }',
    { input: { idempotencyKey: key() } },
  )
  await world.work()
  const run = await eventually(async () => {
    const { matchRun } = await first.ask(
      'query ($id: ID!) { matchRun(id: $id) { id proposals { id version relocationCase { id } } } }',
      startMatchRun.matchRun,
    )
    expect(matchRun.proposals).to.have.lengthOf(1)
    return matchRun
  })
  const [{ id: proposalId, version: expectedVersion, relocationCase }] = run.proposals
  const { approveProposal } = await first.ask(
    `mutation ($input: ApproveProposalInput!) { approveProposal(input: $input) {
      proposal { version placeRequest { id version } } } }`,
    { input: { proposalId, expectedVersion, idempotencyKey: key() } },
  )
  const { placeRequest } = approveProposal.proposal
  const { acceptPlaceRequest } = await staff.ask(
    `mutation ($input: AcceptPlaceRequestInput!) { acceptPlaceRequest(input: $input) { placeRequest { version } } }`,
    { input: { placeRequestId: placeRequest.id, expectedVersion: placeRequest.version, idempotencyKey: key() } },
  )
  const { recordDefenderConsent } = await first.ask(
    `mutation ($input: RecordDefenderConsentInput!) { recordDefenderConsent(input: $input) { proposal { version } } }`,
    {
      input: { proposalId, expectedVersion: acceptPlaceRequest.placeRequest.version, idempotencyKey: key() },
    },
  )
  const { confirmProposal } = await second.ask(
    'mutation ($input: ConfirmProposalInput!) { confirmProposal(input: $input) { placement { id } } }',
    { input: { proposalId, expectedVersion: recordDefenderConsent.proposal.version, idempotencyKey: key() } },
  )
  const { place: seen } = await staff.ask('query ($id: ID!) { place(id: $id) { windows { id } occupancies { id } } }', {
    id: placeId,
  })
  const organisation = await world.organisation()
  return {
    Place: placeId,
    HostInstitution: toGlobalId('HostInstitution', host.id),
    AvailabilityWindow: seen.windows[0].id,
    Occupancy: seen.occupancies[0].id,
    CalendarFeed: createCalendarFeed.feed.id,
    ...imported,
    MatchRun: run.id,
    RelocationCase: relocationCase.id,
    Proposal: proposalId,
    PlaceRequest: placeRequest.id,
    Placement: confirmProposal.placement.id,
    Organisation: toGlobalId('Organisation', organisation.id),
    Account: toGlobalId('Account', (await world.account('ADMIN')).id),
  }
}
