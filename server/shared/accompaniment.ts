/** The kinds of accompaniment that hosts offer and households need. */
export const accompanimentTypes = [
  'PSYCHOSOCIAL',
  'MEDICAL',
  'LEGAL',
  'SECURITY_PHYSICAL',
  'SECURITY_DIGITAL',
  'LANGUAGE',
  'PROFESSIONAL_CAPACITY',
  'ACADEMIC',
  'ADVOCACY_NETWORKING',
  'FAMILY_SUPPORT',
  'CHILDCARE_SCHOOLING',
  'MENTORING',
  'RETURN_PLANNING',
] as const

export type AccompanimentType = (typeof accompanimentTypes)[number]
