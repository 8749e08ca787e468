/** What the server found worth a look although it saved, carried from the form to the case page. */
export type SavedState = { readonly warnings: readonly string[] }

/** The warnings in the state of a navigation; none when the page was reached another way. */
export function warningsOf(state: unknown): readonly string[] {
  if (typeof state !== 'object' || state === null || !('warnings' in state)) return []
  return Array.isArray(state.warnings) ? state.warnings.filter(one => typeof one === 'string') : []
}
