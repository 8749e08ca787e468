import { catalogue } from '../../lib/i18n/catalogue.js'

export const runWords = catalogue('matchRuns', {
  title: 'Match runs',
  lead: 'A run looks for places for every candidate at once, on a snapshot of the moment its turn comes. It proposes; people decide.',
  start: 'Start a match run',
  startHint:
    'Every candidate and every place goes into the run, as they are when its turn comes. Runs are computed one after the other. Nothing is decided by it.',
  submit: 'Start',
  caption: 'Match runs, newest first',
  number: 'Run',
  numbered: 'Run {number}',
  state: 'State',
  asked: 'Asked for',
  by: 'By',
  placed: 'Placed',
  placedOf: '{placed, number} of {cases, number}',
  gap: 'From the bound',
  gapNone: 'none: proven best',
  gapWithin: 'within {gap}',
  noBound: 'no bound yet',
  noneTitle: 'No match run has been started yet',
  noneText: 'Put cases into the pool, then start a run.',
  missingTitle: 'This match run does not exist, or you may not see it',
  missingText: 'Match runs can be read by coordinators only.',
  headline: '{placed, number} of {cases, number} placed',
  headlineBest: '{placed, number} of {cases, number} placed, proven best for weekly arrivals',
  headlineGap: '{placed, number} of {cases, number} placed, within {gap} of the bound',
  snapshot: '{cases, plural, one {# case} other {# cases}}, {places, plural, one {# place} other {# places}}',
  askedBy: 'asked for by {name}, {when}',
  seeded: 'seed {seed}',
  ahead: 'looks ahead',
  onTimeFirst: 'protection on time first',
  onTimeReached:
    'protection on time first: {risk, number} points of risk in place by the day needed, at least {atLeast, number} asked',
  floors: 'floors at {share} of the rate of all',
  floorsReached:
    'floors at {share} of the rate of all: {met, number} met{missed, plural, =0 {} other {, # missed}}{withheld, plural, =0 {} other {, # withheld}}',
  score: '{score, number} points, bound {bound, number}',
  scoreOnly: '{score, number} points',
  progress: 'Progress of run {number}',
  phase: 'Now: {phase}',
  queued: 'Waiting for its turn',
  queuedBehind: 'Waiting for its turn; {ahead, plural, one {# run has} other {# runs have}} theirs before',
  half: 'Running; at least half of the cases have a place',
  stop: 'Stop and keep the best',
  cancel: 'Leave the queue',
  stopping: 'Stopping; the best plan so far is kept',
  leave: 'You can leave this page; the run goes on.',
  failed: 'This run ended without a plan',
  failedHint: 'Nothing was changed. Start another run; if it fails again, quote the number of this one.',
  started: 'Run {number} has started',
  queuedUp: 'Run {number} waits for its turn',
})

export const optionWords = catalogue('matchOptions', {
  title: 'Options',
  lookAhead: 'Look ahead',
  lookAheadHint:
    'Keeps places for cases still expected where these would need them more, going by those admitted during the last half year: some cases wait although a place is free. Over a year that protects more people, and above all those in the gravest danger.',
  aim: 'What goes first',
  points: 'Most points',
  pointsHint: 'The ordinary way: protection, waiting and fit are weighed against each other.',
  onTime: 'Protection on time before everything else',
  onTimeHint:
    'First as many cases as possible are protected by their needed-by day, the gravest risks counting most; only then the fit of places counts. Takes several times as long, and does not look ahead.',
  floors: 'Floors under groups',
  floorsHint:
    'No targeted group, origin or household size is placed at much less than the rate of all, where that is possible. Takes up to nine times as long, and does not look ahead.',
  floorPercent: 'Of each group at least so many percent of the rate of all',
  seed: 'Seed of the random choices',
  seedHint: 'Equal snapshot and equal seed give an equal plan.',
  limit: 'Time limit in seconds',
  limitHint: 'Empty: to the end, and only then reproducible. With a limit, the best plan so far is kept.',
})

export const courseWords = catalogue('matchCourse', {
  inWords:
    'Points over {seconds, number, ::.0} seconds: the best plan has {score, number}, and no plan can have more than {bound, number}',
  inWordsNoBound: 'Points over {seconds, number, ::.0} seconds: the best plan has {score, number}',
  score: 'Best plan: {score, number} points',
  bound: 'No plan can have more: {bound, number}',
  elapsed: '{seconds, number, ::.0} s',
})

export const fairnessWords = catalogue('matchFairness', {
  views: 'Ways to look at the run',
  byCase: 'Case by case',
  title: 'Fairness',
  lead: 'Who has a place, group by group, as a share of those some place exists for; and beside it what going by risk and needed-by day alone would give. Fewer than five cases are not shown: figures could point at a person.',
  caption: 'Placed and waiting, group by group',
  none: 'Nothing was noted about the fairness of this run',
  group: 'Group',
  cases: 'Cases',
  placed: 'Placed',
  placedByPriority: 'By priority alone',
  waiting: 'Waiting',
  waitingByPriority: 'By priority alone',
  everybody: 'Everybody',
  withheld: 'fewer than five',
  nobody: 'nobody',
  days: '{days, plural, one {# day} other {# days}}',
  envy: '{cases, plural, =0 {No case} one {# case} other {# cases}} would rather be at a host where somebody of lower priority is, and could be instead ({pairs, plural, one {# pair} other {# pairs}} of case and host).',
})

export const floorsWords = catalogue('matchFloors', {
  title: 'Floors under groups',
  lead: 'Of each group at least {share} of the rate of all were to be placed, counting those some place exists for. What is out of reach is missed by as little as was found.',
  caption: 'What each floor reached',
  group: 'Group',
  atLeast: 'At least',
  placed: 'Placed',
  outcome: 'Floor',
  met: 'met',
  missed: 'missed by {short, number}',
})

export const capacityWords = catalogue('valueOfCapacity', {
  title: 'What would help most',
  lead: 'Capacity that does not exist, tried out on the plan of this run: what gained most comes first. Nothing is decided or kept by looking, and nothing of it is a promise.',
  atMostHint: '“At most” is proven: however it were planned, no more points than that could be gained over this plan.',
  working: 'Trying out what could be added; this takes some seconds.',
  caption: 'What would help most, by the points gained when it was tried',
  what: 'If there were',
  points: 'Points gained',
  atMost: 'At most',
  placed: 'Would be placed',
  moved: 'Would be elsewhere',
  nobody: 'nobody',
  cases: '{count, plural, one {# case} other {# cases}}',
  none: 'Nothing that was tried would help',
  noneText: 'No place, limit or rule that could be added or given up would bring anybody a better stay.',
  others: '{count, plural, one {One more was} other {# more were}} tried and gained nothing.',
  again: 'Try again',
})

export const fairnessDimensionWords = catalogue('matchFairnessDimension', {
  GROUP: 'Group',
  GENDER: 'Gender',
  HOUSEHOLD_SIZE: 'Household',
  ORIGIN: 'Origin',
  RISK: 'Risk',
})

export const reviewListWords = catalogue('matchReview', {
  find: 'Find a case or host',
  list: 'Cases of the run',
  placed: 'Placed ({count, number})',
  unplaced: 'Not placed ({count, number})',
  nothingFound: 'No case or host of this run has that name.',
  noneTitle: 'The run found no candidate',
  hint: 'j and k move through the list, / searches.',
  chosen: 'a coordinator’s choice',
  staleCalendar: 'calendar not confirmed lately',
})

export const unplacedWords = catalogue('unplaced', {
  rules: 'Rules that fail, and at how many places',
  atPlaces: '{places, number} of {of, number} places',
  misses: 'What comes nearest',
  noMisses: 'No place comes near.',
  fails: 'Fails: {rule}, {authority}.',
  noRules: 'No single rule stands in the way.',
})

export const whatIfWords = catalogue('whatIf', {
  title: 'What if…',
  lead: 'What would become of the plan of this run if one thing were different. Nothing is decided or kept by asking.',
  supposition: 'Suppose',
  case: 'Case',
  place: 'Place',
  likePlace: 'Another place like',
  first: 'First day',
  last: 'Last day',
  ask: 'See what would change',
  answer: 'What would change',
  noChange: 'Nobody would be placed otherwise.',
  placed: '{before, number} placed now, {after, number} then',
  score:
    '{before, number} points now, {after, number} then ({difference, number, ::sign-always}); at most {gap} from the bound',
  newlyPlaced: 'Newly placed ({count, number})',
  moved: 'Placed otherwise ({count, number})',
  leftOut: 'No longer placed ({count, number})',
  stay: '{place}, {period}',
  from: 'From: {stay}',
  to: 'To: {stay}',
})

export const suppositionWords = catalogue('whatIfSupposition', {
  morePlaces: 'There were one more place like an existing one',
  openWindow: 'A place were offered on more days',
  withdrawCase: 'A case were withdrawn',
})
