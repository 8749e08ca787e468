import { useMemo } from 'react'
import { useQuery } from 'urql'
import { failureOf, type Failure } from '../../lib/errors.js'
import { CaseFormChoicesDocument } from '../../lib/graphql/operations.generated.js'

export type Choice = { readonly value: string; readonly label: string }
export type CaseChoices = {
  readonly countries: Choice[]
  readonly languages: Choice[]
  readonly subRegions: Choice[]
}

type ReadChoices = {
  readonly choices: CaseChoices
  /** Why there is nothing to choose from; undefined while they are read and once they are. */
  readonly failure: Failure | undefined
  readonly retry: () => void
}

/** What the platform knows of countries, sub-regions and languages, by name; empty lists until it is read. */
export function useCaseChoices(): ReadChoices {
  const [{ data, error }, read] = useQuery({ query: CaseFormChoicesDocument })
  const choices = useMemo(() => {
    const countries = data?.countries ?? []
    const subRegions = new Map(
      countries.map(({ subRegion }) => [subRegion.code, `${subRegion.name} (${subRegion.macroRegionName})`]),
    )
    return {
      countries: byName(countries.map(({ code, name }) => ({ value: code, label: name }))),
      languages: byName((data?.languages ?? []).map(({ tag, name }) => ({ value: tag, label: name }))),
      subRegions: byName([...subRegions].map(([value, label]) => ({ value, label }))),
    }
  }, [data])
  const failure = error && !data ? failureOf(error) : undefined
  return { choices, failure, retry: () => read({ requestPolicy: 'network-only' }) }
}

const byName = (choices: Choice[]) => choices.toSorted((a, b) => a.label.localeCompare(b.label))
