import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { canonicalJson, once } from '../../../server/db/once.js'
import { unitOfWork } from '../../../server/db/unit-of-work.js'
import { refuse, success, type Result } from '../../../server/shared/result.js'
import { fakeClock } from '../../support/clock.js'
import { coordinatorAccount } from '../../support/coordinator-account.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

const clock = fakeClock()

describe('once', () => {
  let database: OpenTestDatabase
  let accountId: string
  let otherAccountId: string

  before(async () => {
    database = await openTestDatabase({ entities: [] })
    accountId = (await coordinatorAccount(database.dataSource, 'First Specimen')).accountId
    otherAccountId = (await coordinatorAccount(database.dataSource, 'Second Specimen')).accountId
  })

  after(() => database.drop())

  it('does the work and remembers what it made', async () => {
    const done = await request({ key: randomUUID() })

    expect(done.result).to.deep.equal(success({ id: done.made, replayed: false }))
    expect(done.worked).to.equal(1)
  })

  it('answers the first result to the same request without doing the work again', async () => {
    const key = randomUUID()
    const first = await request({ key })

    const second = await request({ key, body: { until: '2027-05-01', place: { label: 'Place 2', sleeps: 4 } } })

    expect(second.result).to.deep.equal(success({ id: first.made, replayed: true }))
    expect(second.worked).to.equal(0)
  })

  it('refuses the key with another body', async () => {
    const key = randomUUID()
    await request({ key })

    const second = await request({ key, body: { until: '2027-05-02', place: { sleeps: 4, label: 'Place 2' } } })

    expect(second.result).to.deep.equal(refuse({ kind: 'IdempotencyKeyReused' }))
    expect(second.worked).to.equal(0)
  })

  it('refuses the key with another operation', async () => {
    const key = randomUUID()
    await request({ key })

    const second = await request({ key, operation: 'declineProposal' })

    expect(second.result).to.deep.equal(refuse({ kind: 'IdempotencyKeyReused' }))
  })

  it('keeps the keys of two accounts apart', async () => {
    const key = randomUUID()
    await request({ key })

    const second = await request({ key, accountId: otherAccountId, operation: 'declineProposal' })

    expect(second.worked).to.equal(1)
  })

  it('does the work again after a refusal', async () => {
    const key = randomUUID()
    const refused = await request({ key, answer: refuse({ kind: 'CapacityTaken' }) })

    const second = await request({ key })

    expect(refused.result).to.deep.equal(refuse({ kind: 'CapacityTaken' }))
    expect(second.worked).to.equal(1)
  })

  it('has one effect when ten equal requests come at the same moment', async () => {
    const key = randomUUID()

    const answers = await Promise.all(Array.from({ length: 10 }, () => request({ key })))

    expect(answers.reduce((sum, { worked }) => sum + worked, 0)).to.equal(1)
    const ids = answers.map(({ result }) => (result.ok ? result.value.id : 'refused'))
    expect(new Set(ids).size).to.equal(1)
    expect(ids).not.to.include('refused')
  })

  async function request({
    key,
    operation = 'approveProposal',
    body = { place: { sleeps: 4, label: 'Place 2' }, until: '2027-05-01' } as unknown,
    answer,
    ...by
  }: {
    key: string
    accountId?: string
    operation?: string
    body?: unknown
    answer?: Result<{ id: string }, { kind: 'CapacityTaken' }>
  }) {
    const made = randomUUID()
    const seen = { worked: 0 }
    const viewer = { accountId: by.accountId ?? accountId }
    const result = await unitOfWork({ dataSource: database.dataSource }).transaction(tx =>
      once({ tx, clock, viewer, key, operation, body }, async () => {
        seen.worked += 1
        return answer ?? success({ id: made })
      }),
    )
    return { result, made, worked: seen.worked }
  }
})

describe('canonicalJson', () => {
  it('does not depend on the order of fields, at any depth', () => {
    expect(canonicalJson({ b: [{ y: 1, x: null }], a: 'é' })).to.equal('{"a":"é","b":[{"x":null,"y":1}]}')
  })

  it('depends on the order of lists', () => {
    expect(canonicalJson([1, 2])).not.to.equal(canonicalJson([2, 1]))
  })

  it('leaves absent fields out', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).to.equal(canonicalJson({ b: 1 }))
  })
})
