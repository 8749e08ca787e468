import { expect } from 'chai'
import type { Account } from '../../../server/accounts/account.js'
import { viewerFrom } from '../../../server/accounts/session.service.js'
import { isLive, shouldNoteUse, type Session } from '../../../server/accounts/session.js'
import { hashOfToken, newSessionToken } from '../../../server/accounts/session.token.js'

const at = (time: string) => new Date(`2027-03-01T${time}Z`)
const idleMs = 60 * 60_000

const session: Session = {
  id: 'session',
  tokenHash: Buffer.alloc(32),
  accountId: 'account',
  createdAt: at('08:00:00'),
  lastSeenAt: at('15:30:00'),
  expiresAt: at('16:00:00'),
  revokedAt: null,
}

const account: Account = {
  id: 'account',
  organisationId: 'organisation',
  hostId: null,
  displayName: 'Synthetic person',
  email: 'person@leeward.example',
  role: 'COORDINATOR',
  state: 'ACTIVE',
}

describe('isLive', () => {
  it('is true until the very instant of the end', () => {
    expect(isLive(session, { now: at('15:59:59.999'), idleMs })).to.equal(true)
    expect(isLive(session, { now: at('16:00:00'), idleMs })).to.equal(false)
  })

  it('is true until the very instant at which it has been idle for too long', () => {
    const idle = { ...session, lastSeenAt: at('12:00:00') }

    expect(isLive(idle, { now: at('12:59:59.999'), idleMs })).to.equal(true)
    expect(isLive(idle, { now: at('13:00:00'), idleMs })).to.equal(false)
  })

  it('is false once it was revoked', () => {
    expect(isLive({ ...session, revokedAt: at('15:30:00') }, { now: at('15:30:00'), idleMs })).to.equal(false)
  })
})

describe('shouldNoteUse', () => {
  it('is true from one minute after the last note', () => {
    expect(shouldNoteUse(session, { now: at('15:30:59.999') })).to.equal(false)
    expect(shouldNoteUse(session, { now: at('15:31:00') })).to.equal(true)
  })
})

describe('viewerFrom', () => {
  it('names the host institution of host staff, and of nobody else', () => {
    const staff = { ...account, role: 'HOST_STAFF', hostId: 'host' } as const

    expect(viewerFrom({ account: staff, session })).to.include({ role: 'HOST_STAFF', hostId: 'host' })
    expect(viewerFrom({ account, session })).not.to.have.property('hostId')
  })

  for (const state of ['INVITED', 'SUSPENDED'] as const) {
    it(`is nobody while the account is ${state}`, () => {
      expect(viewerFrom({ account: { ...account, state }, session })).to.equal(null)
    })
  }

  it('is nobody for host staff of no host institution', () => {
    expect(viewerFrom({ account: { ...account, role: 'HOST_STAFF' }, session })).to.equal(null)
  })
})

describe('newSessionToken', () => {
  it('is 256 bits long and never the same', () => {
    const tokens = Array.from({ length: 100 }, newSessionToken)

    expect(new Set(tokens).size).to.equal(100)
    expect(tokens.every(token => Buffer.from(token, 'base64url').length === 32)).to.equal(true)
  })

  it('is kept as its SHA-256', () => {
    expect(hashOfToken('abc').toString('hex')).to.equal(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    )
  })
})
