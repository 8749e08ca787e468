import { expect } from 'chai'
import { createWorld, valueOf, worldPassword, type World } from '../../support/world.js'

describe('accountService', () => {
  let world: World

  before(async () => {
    world = await createWorld()
  })

  after(() => world.close())

  const person = { displayName: 'Synthetic person', password: worldPassword }

  it('makes host staff members of the organisation behind their host institution', async () => {
    const host = await world.host()

    const made = await world.application.accounts.createAccount({
      ...person,
      email: ' Staff@Leeward.example',
      role: 'HOST_STAFF',
      hostId: host.id,
    })

    expect(valueOf(made)).to.include({
      email: 'staff@leeward.example',
      hostId: host.id,
      organisationId: host.organisationId,
      state: 'ACTIVE',
    })
  })

  it('refuses an address that another account has, in whatever case', async () => {
    const organisationId = (await world.organisation()).id
    const account = { ...person, email: 'twice@leeward.example', role: 'MEMBER', organisationId } as const
    await world.application.accounts.createAccount(account)

    const again = await world.application.accounts.createAccount({ ...account, email: 'TWICE@leeward.example' })

    expect(again).to.deep.equal({ ok: false, refusal: { kind: 'EmailTaken' } })
  })

  it('refuses what is no address, a short password, and an organisation or host that does not exist', async () => {
    const nowhere = '00000000-0000-4000-8000-000000000000'
    const organisationId = (await world.organisation()).id
    const member = { ...person, email: 'new@leeward.example', role: 'MEMBER', organisationId } as const
    const staff = { ...person, email: 'new@leeward.example', role: 'HOST_STAFF', hostId: nowhere } as const
    const { accounts } = world.application

    const refusals = [
      await accounts.createAccount({ ...member, email: 'no address' }),
      await accounts.createAccount({ ...member, password: '11 letters!' }),
      await accounts.createAccount({ ...member, organisationId: nowhere }),
      await accounts.createAccount(staff),
    ]

    expect(refusals.map(refused => (refused.ok ? 'made' : refused.refusal.kind))).to.deep.equal([
      'NotAnEmailAddress',
      'PasswordTooShort',
      'NotFound',
      'NotFound',
    ])
  })

  it('refuses an organisation whose name is taken or whose country does not exist', async () => {
    const { name } = await world.organisation()
    const details = { name, category: 'OTHER', type: 'NGO', country: 'KE' } as const
    const { organisations } = world.application

    expect(await organisations.createOrganisation(details)).to.deep.equal({ ok: false, refusal: { kind: 'NameTaken' } })
    expect(await organisations.createOrganisation({ ...details, name: 'Other', country: 'XX' })).to.deep.equal({
      ok: false,
      refusal: { kind: 'UnknownCountry', country: 'XX' },
    })
  })
})
