import type { RelocationCasesQuery } from '../../lib/graphql/operations.generated.js'

export type CaseRow = RelocationCasesQuery['relocationCases']['edges'][number]['node']

type Filter = { readonly text: string; readonly risks: readonly string[] }

/** True for a case that the reader's search and risk filter leave in the list. */
export function matches(row: CaseRow, { text, risks }: Filter): boolean {
  const found = `${row.reference} ${row.country.name}`.toLowerCase().includes(text.trim().toLowerCase())
  return found && (risks.length === 0 || risks.includes(row.riskLevel))
}
