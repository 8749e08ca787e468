import { createContext, useContext } from 'react'
import type { ViewerQuery } from '../../lib/graphql/operations.generated.js'

export type Viewer = NonNullable<ViewerQuery['viewer']>

export const ViewerContext = createContext<Viewer | undefined>(undefined)

/** The signed-in person. Only below RequireSession. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer is used outside RequireSession')
  return viewer
}
