import { useQuery } from 'urql'
import { RelocationCaseReferencesDocument } from '../../lib/graphql/operations.generated.js'

/** The newest cases by reference, for jumping to one. Read only while somebody looks for one and may read cases. */
export function useCaseReferences(wanted: boolean) {
  const [{ data }] = useQuery({ query: RelocationCaseReferencesDocument, pause: !wanted })
  return data?.relocationCases.edges.map(edge => edge.node) ?? []
}
