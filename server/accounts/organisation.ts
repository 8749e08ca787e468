/** What a platform member does in the network. */
export type MemberCategory =
  | 'HOST_ENTITY'
  | 'GRANT_MAKING_ENTITY'
  | 'DONOR'
  | 'POLICY_ADVOCACY_ENTITY'
  | 'REFERRAL_ENTITY'
  | 'COORDINATION_HUB'
  | 'OTHER'

/** What kind of organisation it is. */
export type OrganisationType =
  | 'NGO'
  | 'UNIVERSITY'
  | 'NATIONAL_GOVERNMENT'
  | 'REGIONAL_GOVERNMENT'
  | 'LOCAL_GOVERNMENT'
  | 'EU_INSTITUTION'
  | 'CULTURAL_INSTITUTION'
  | 'OTHER'

/** A member of the platform. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly category: MemberCategory
  readonly type: OrganisationType
  /** ISO 3166-1 alpha-2. */
  readonly country: string
}
