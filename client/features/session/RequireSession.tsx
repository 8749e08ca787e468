import { Box } from '@mantine/core'
import type { ReactNode } from 'react'
import { Navigate, useLocation } from 'react-router'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { ViewerDocument } from '../../lib/graphql/operations.generated.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { ViewerContext } from './use-viewer.js'

/** Shows its children to whoever is signed in; sends everybody else to the login page, which leads back here. */
export function RequireSession({ children }: { readonly children: ReactNode }) {
  const location = useLocation()
  const [{ data, error }, reload] = useQuery({ query: ViewerDocument })
  if (data?.viewer) return <ViewerContext.Provider value={data.viewer}>{children}</ViewerContext.Provider>
  if (data) {
    const address = `${location.pathname}${location.search}`
    return <Navigate to={address === '/' ? '/login' : `/login?next=${encodeURIComponent(address)}`} replace />
  }
  return (
    <Box component="main" p="xl">
      {error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState shape="page" />
      )}
    </Box>
  )
}
