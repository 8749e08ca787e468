import { lazy, Suspense, type ComponentType, type ReactElement, type ReactNode } from 'react'
import type { RouteObject } from 'react-router'
import type { Role } from '../lib/graphql/operations.generated.js'
import { LoadingState } from '../ui/LoadingState.js'

type Page = { readonly path: string; readonly roles: readonly Role[]; readonly load: () => Promise<ComponentType> }

const pages: readonly Page[] = []

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
