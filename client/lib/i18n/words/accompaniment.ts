import { catalogue } from '../catalogue.js'

export const accompanimentWords = catalogue('accompaniment', {
  PSYCHOSOCIAL: 'Psychosocial support',
  MEDICAL: 'Medical care',
  LEGAL: 'Legal and immigration advice',
  SECURITY_PHYSICAL: 'Physical security',
  SECURITY_DIGITAL: 'Digital security',
  LANGUAGE: 'Language course',
  PROFESSIONAL_CAPACITY: 'Professional capacity building',
  ACADEMIC: 'Academic work or study',
  ADVOCACY_NETWORKING: 'Advocacy and networking',
  FAMILY_SUPPORT: 'Family support',
  CHILDCARE_SCHOOLING: 'Childcare and schooling',
  MENTORING: 'Mentor or buddy',
  RETURN_PLANNING: 'Planning the return',
})
