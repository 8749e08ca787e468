import type { Problem } from '../../lib/use-decision.js'

/** What is wrong with one row of a file. */
export type RowProblem = Problem & { readonly row: number; readonly column: string | null }

/** Bytes: what a request may carry, with room for what surrounds the text. */
export const largestFile = 200_000

/** The text of a file in UTF-8; null when it is in another encoding. */
export async function textOf(file: Blob): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch {
    return null
  }
}

/** Problems of rows, in the order of the file, and the others, which are said above the table. */
export function sortedProblems(problems: readonly Problem[]): { rows: RowProblem[]; others: Problem[] } {
  const isOfRow = (problem: Problem): problem is RowProblem => problem.__typename === 'RowRefused'
  return { rows: problems.filter(isOfRow), others: problems.filter(problem => !isOfRow(problem)) }
}
