/** The groups that relocation programmes reach out to. */
export const targetedGroups = [
  'WHRD',
  'LGBTI_RIGHTS',
  'LAND_ENVIRONMENT',
  'INDIGENOUS_RIGHTS',
  'ECONOMIC_SOCIAL_RIGHTS',
  'MINORITIES',
  'LAWYER',
  'FREEDOM_OF_EXPRESSION',
  'FREEDOM_OF_ASSOCIATION',
  'REMOTE_AREA',
  'SCHOLAR',
  'ARTIST',
] as const

export type TargetedGroup = (typeof targetedGroups)[number]
