import { createContext, useCallback, useContext, useState, type ReactNode } from 'react'
import { Provider } from 'urql'
import { graphqlClient } from './client.js'

const RestartContext = createContext<() => void>(() => undefined)

/** Gives the tree a client. A restart replaces both, and with them everything that was read under the former session. */
export function GraphqlProvider({ children }: { readonly children: ReactNode }) {
  const [generation, setGeneration] = useState(0)
  const restart = useCallback(() => setGeneration(current => current + 1), [])
  return (
    <RestartContext.Provider value={restart}>
      <Connected key={generation} onSignedOut={restart}>
        {children}
      </Connected>
    </RestartContext.Provider>
  )
}

function Connected({ onSignedOut, children }: { readonly onSignedOut: () => void; readonly children: ReactNode }) {
  const [client] = useState(() => graphqlClient({ onSignedOut }))
  return <Provider value={client}>{children}</Provider>
}

/** Forgets everything read so far: for signing in and signing out. */
export function useRestart(): () => void {
  return useContext(RestartContext)
}
