import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** Filters and selections kept in the address, so that a link shows the same view. Empty values leave the address. */
export function useSearchState() {
  const [parameters, setParameters] = useSearchParams()
  const set = useCallback(
    (changes: Readonly<Record<string, string | readonly string[] | null>>) =>
      setParameters(
        current => {
          const next = new URLSearchParams(current)
          for (const [name, value] of Object.entries(changes)) {
            next.delete(name)
            for (const one of typeof value === 'string' ? [value] : (value ?? [])) if (one) next.append(name, one)
          }
          return next
        },
        { replace: true },
      ),
    [setParameters],
  )
  return { get: (name: string) => parameters.get(name) ?? '', all: (name: string) => parameters.getAll(name), set }
}
