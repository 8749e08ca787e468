import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react'
import type { RouteObject } from 'react-router'
import type { Role } from '../lib/graphql/operations.generated.js'
import { LoadingState } from '../ui/LoadingState.js'

type Page = { readonly path: string; readonly roles: readonly Role[]; readonly load: () => Promise<ComponentType> }

const desk: readonly Role[] = ['COORDINATOR']
const host: readonly Role[] = ['HOST_STAFF']
const platform: readonly Role[] = ['ADMIN']

const pages: readonly Page[] = [
  { path: 'inbox', roles: desk, load: async () => (await import('./InboxPage.js')).InboxPage },
  { path: 'cases', roles: desk, load: async () => (await import('../features/cases/CasesPage.js')).CasesPage },
  {
    path: 'cases/new',
    roles: desk,
    load: async () => (await import('../features/cases/CreateCasePage.js')).CreateCasePage,
  },
  { path: 'cases/:caseId', roles: desk, load: async () => (await import('../features/cases/CasePage.js')).CasePage },
  {
    path: 'cases/:caseId/edit',
    roles: desk,
    load: async () => (await import('../features/cases/EditCasePage.js')).EditCasePage,
  },
  {
    path: 'match',
    roles: desk,
    load: async () => (await import('../features/match-runs/MatchRunsPage.js')).MatchRunsPage,
  },
  { path: 'match/:runId', roles: desk, load: async () => (await import('./MatchReviewPage.js')).MatchReviewPage },
  {
    path: 'proposals',
    roles: desk,
    load: async () => (await import('../features/proposals/ProposalsPage.js')).ProposalsPage,
  },
  {
    path: 'proposals/:proposalId',
    roles: desk,
    load: async () => (await import('../features/proposals/ProposalPage.js')).ProposalPage,
  },
  {
    path: 'placements',
    roles: desk,
    load: async () => (await import('../features/placements/PlacementsPage.js')).PlacementsPage,
  },
  {
    path: 'placements/:placementId',
    roles: desk,
    load: async () => (await import('../features/placements/PlacementPage.js')).PlacementPage,
  },
  {
    path: 'timeline',
    roles: desk,
    load: async () => (await import('../features/capacity/TimelinePage.js')).TimelinePage,
  },
  {
    path: 'hosts',
    roles: desk,
    load: async () => (await import('../features/hosts/HostInstitutionsPage.js')).HostInstitutionsPage,
  },
  {
    path: 'network',
    roles: ['COORDINATOR', 'HOST_STAFF', 'MEMBER', 'ADMIN'],
    load: async () => (await import('../features/network/NetworkPage.js')).NetworkPage,
  },
  { path: 'home', roles: host, load: async () => (await import('./HostHome.js')).HostHome },
  {
    path: 'availability',
    roles: host,
    load: async () => (await import('../features/capacity/AvailabilityPage.js')).AvailabilityPage,
  },
  {
    path: 'requests',
    roles: host,
    load: async () => (await import('../features/place-requests/PlaceRequestsPage.js')).PlaceRequestsPage,
  },
  {
    path: 'accounts',
    roles: platform,
    load: async () => (await import('../features/administration/AccountsPage.js')).AccountsPage,
  },
  {
    path: 'organisations',
    roles: platform,
    load: async () => (await import('../features/administration/OrganisationsPage.js')).OrganisationsPage,
  },
]

type Guard = (guarded: { readonly roles: readonly Role[]; readonly page: ReactNode }) => ReactElement

/** The routes behind the login, each loaded when first visited and guarded by the roles that have it. */
export function pagesOf(guard: Guard): RouteObject[] {
  return pages.map(({ path, roles, load }) => {
    const Lazy = lazy(async () => ({ default: await load() }))
    const page = (
      <Suspense fallback={<LoadingState shape="page" />}>
        <Lazy />
      </Suspense>
    )
    return { path, element: guard({ roles, page }) }
  })
}
