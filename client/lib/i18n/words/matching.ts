import { catalogue } from '../catalogue.js'

export const matchRunStatusWords = catalogue('matchRunStatus', {
  QUEUED: 'Waiting',
  RUNNING: 'Running',
  FINISHED: 'Finished',
  STOPPED: 'Stopped, best plan kept',
  FAILED: 'Failed',
})

export const unplacedCauseWords = catalogue('unplacedCause', {
  NO_ELIGIBLE_PLACE: 'No place meets the needs',
  NO_FEASIBLE_DATES: 'No possible dates',
  OUTCOMPETED: 'Cases in graver need have the places',
  LIMIT_REACHED: 'A limit stands in the way',
  STAY_LEFT_OPEN: 'A place is still free',
  NOT_EXAMINED: 'Stopped before it was worked out',
})

export const matchRuleWords = catalogue('matchRule', {
  SLEEPS: 'Beds',
  REQUIRED_ACCOMPANIMENT: 'Required accompaniment',
  SCOPE: 'Distance',
  EXCLUDED_COUNTRY: 'Excluded countries',
  LANGUAGE: 'Language',
  GROUP: 'Group received',
  LGBTI_SAFE: 'Safe for LGBTI persons',
  STEP_FREE: 'Step-free',
  WOMEN_ONLY: 'Women only',
  CHILD_SAFE: 'Safe for children',
  EMERGENCY_RESERVE: 'Emergency reserve',
  ARRIVAL: 'Arrival in time',
  LENGTH: 'Length of stay',
  WINDOW: 'Offered on these days',
  OCCUPIED: 'Free on these days',
  HOUSEHOLDS: 'Households at a time',
  SERVICE_CAPACITY: 'Accompaniment has room',
  QUOTA: 'Quota of arrivals',
  BUDGET: 'Budget',
  EXCLUSION: 'Kept apart by decision',
})

export const ruleAuthorityWords = catalogue('ruleAuthority', {
  CASE: 'the case says so',
  HOST: 'the host says so',
  PROGRAMME: 'the programme says so',
})
