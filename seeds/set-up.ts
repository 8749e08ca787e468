import type { CoordinatorViewer, HostStaffViewer } from '../server/access/viewer.js'
import type { Account } from '../server/accounts/account.js'
import { newId } from '../server/shared/id.js'
import type { NetworkPlan } from './generators/network.js'
import { demonstrationPassword as password, hostStaffAddress } from './logins.js'
import { given, type Story } from './story.js'

/** The people who act in the story. */
export interface Staff {
  readonly first: CoordinatorViewer
  readonly second: CoordinatorViewer
  /** One for each host institution, by its identifier. */
  readonly hosts: ReadonlyMap<string, HostStaffViewer>
}

/** Organisations, accounts, host institutions, places and their windows. */
export async function setUp({ application }: Story, plan: NetworkPlan): Promise<Staff> {
  const { organisations, accounts } = application
  const desk = given(
    await organisations.createOrganisation({
      name: 'Specimen Relocation Desk',
      category: 'COORDINATION_HUB',
      type: 'NGO',
      country: 'BE',
    }),
  )
  const atTheDesk = async (letter: string) =>
    signedIn(
      given(
        await accounts.createAccount({
          displayName: `Demonstration Coordinator ${letter}`,
          email: `coordinator-${letter.toLowerCase()}@leeward.example`,
          password,
          role: 'COORDINATOR',
          organisationId: desk.id,
        }),
      ),
    )
  const [first, second] = [await atTheDesk('A'), await atTheDesk('B')]
  given(
    await accounts.createAccount({
      displayName: 'Demonstration Administrator',
      email: 'admin@leeward.example',
      password,
      role: 'ADMIN',
      organisationId: desk.id,
    }),
  )
  await setUpMembers({ application }, plan)
  return { first: coordinator(first), second: coordinator(second), hosts: await setUpHosts({ application }, plan) }
}

async function setUpMembers({ application }: Pick<Story, 'application'>, plan: NetworkPlan): Promise<void> {
  for (const [index, details] of plan.members.entries()) {
    const member = given(await application.organisations.createOrganisation(details))
    given(
      await application.accounts.createAccount({
        displayName: `Demonstration Member ${index + 1}`,
        email: index === 0 ? 'member@leeward.example' : `member-${index + 1}@leeward.example`,
        password,
        role: 'MEMBER',
        organisationId: member.id,
      }),
    )
  }
}

async function setUpHosts({ application }: Pick<Story, 'application'>, plan: NetworkPlan): Promise<Staff['hosts']> {
  const staff = plan.hosts.map(async ({ organisation, institution, places }, index) => {
    const { id: organisationId } = given(await application.organisations.createOrganisation(organisation))
    const request = { organisationId, details: institution }
    const { id: hostId } = given(await application.hosts.registerHostInstitution(request))
    await Promise.all(places.map(async place => given(await application.places.registerPlace({ hostId, ...place }))))
    const account = await hostStaff({ application }, { hostId, number: index + 1, email: hostStaffAddress(index + 1) })
    return [hostId, { ...signedIn(account), role: 'HOST_STAFF' as const, hostId }] as const
  })
  return new Map(await Promise.all(staff))
}

/** Somebody who works for a host institution. */
export async function hostStaff(
  { application }: Pick<Story, 'application'>,
  { hostId, number, email }: { hostId: string; number: number; email: string },
): Promise<Account> {
  const displayName = `Demonstration Host Staff ${number}`
  return given(await application.accounts.createAccount({ displayName, email, password, role: 'HOST_STAFF', hostId }))
}

/** The person as if signed in: the story asks the services, and they want to know who asks. */
function signedIn({ id, organisationId }: Account) {
  return { accountId: id, organisationId, sessionId: newId(), sessionExpiresAt: new Date(8_640_000_000_000_000) }
}

function coordinator(person: ReturnType<typeof signedIn>): CoordinatorViewer {
  return { ...person, role: 'COORDINATOR' }
}
