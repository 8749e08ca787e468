/** That the defender agrees to the host institution of a proposal, as a coordinator recorded it. */
export interface Consent {
  readonly proposalId: string
  /** The coordinator. */
  readonly recordedBy: string
  readonly recordedAt: Date
}
