import { createBrowserRouter, Navigate } from 'react-router'
import { LoginPage } from '../features/session/LoginPage.js'
import { RequireSession } from '../features/session/RequireSession.js'
import { useViewer } from '../features/session/use-viewer.js'
import type { Role } from '../lib/graphql/operations.generated.js'
import { CrashPage } from './CrashPage.js'
import { navigation } from './navigation.js'
import { NotFoundPage } from './NotFoundPage.js'
import { pagesOf } from './pages.js'
import { Shell } from './Shell.js'

/** The first page of the viewer's role. */
function Start() {
  return <Navigate to={navigation[useViewer().account.role][0].to} replace />
}

/** A page that some roles have; to the others it does not exist. */
function ForRoles({ roles, children }: { readonly roles: readonly Role[]; readonly children: React.ReactNode }) {
  return roles.includes(useViewer().account.role) ? children : <NotFoundPage />
}

export const router = () =>
  createBrowserRouter([
    { path: '/login', element: <LoginPage />, errorElement: <CrashPage /> },
    {
      path: '/',
      element: (
        <RequireSession>
          <Shell />
        </RequireSession>
      ),
      errorElement: <CrashPage />,
      children: [
        { index: true, element: <Start /> },
        ...pagesOf(({ roles, page }) => <ForRoles roles={roles}>{page}</ForRoles>),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ])
