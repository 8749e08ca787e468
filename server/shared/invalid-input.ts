/** One thing wrong with what was asked, at a place within it. */
export interface InvalidInput {
  readonly kind: 'InvalidInput'
  /** The argument, as a path below `input`, such as ["details", "scopes", "0"]. */
  readonly path: readonly string[]
  /** One sentence saying what is wrong with the value. */
  readonly message: string
}
