import type {
  FileCase,
  FileHost,
  FilePlace,
  NearestMiss,
  PlacedReview,
  Review,
  RuleCount,
  RuleFinding,
  UnplacedReview,
} from '../../matching/index.js'
import type { ProposalDraft } from '../proposals/proposal.writer.js'
import { matchRules } from '../proposals/proposal-review.js'
import type { MatchRule, ProposalReview, RuleFinding as StoredFinding } from '../proposals/proposal-review.js'
import { calendarDay } from '../shared/calendar-day.js'
import { stay } from '../shared/stay.js'
import { missMessage } from './change-wording.js'
import { askedFirst, askedFirstOfMiss } from './freshness-wording.js'
import { placeCount, type FrozenPool } from './frozen-pool.js'
import { placedReasons } from './placed-wording.js'
import { ruleMessage } from './rule-wording.js'
import { scoreTerms } from './term-wording.js'
import type { NearMiss, UnplacedCase } from './unplaced-case.js'
import { sentence } from './words.js'
import { causeOf, outOfTimeMessage, type CauseInWords } from './unplaced-wording.js'

/** What a run leaves behind: a proposal or a reason for every candidate. */
export interface RunOutcome {
  readonly drafts: readonly ProposalDraft[]
  readonly unplaced: readonly UnplacedCase[]
}

/** The engine's answer in the words of the platform. */
export function toOutcome(runId: string, pool: FrozenPool, review: Review): RunOutcome {
  const book = lookUp(pool)
  return {
    drafts: review.placed.map(placed => toDraft(runId, placed, book)),
    unplaced: [
      ...review.unplaced.map(unplaced => toUnplaced(runId, unplaced, book)),
      ...pool.outOfTime.map(late => ({
        runId,
        caseId: late.caseId,
        cause: 'NO_FEASIBLE_DATES' as const,
        message: outOfTimeMessage(late),
        failedRules: [],
        nearestMisses: [],
      })),
    ],
  }
}

/** What is needed to say things in words, by pseudonym. */
export interface Book {
  readonly pool: FrozenPool
  readonly cases: ReadonlyMap<string, FileCase>
  readonly places: ReadonlyMap<string, FilePlace>
  readonly hosts: ReadonlyMap<string, FileHost>
  readonly placeWords: (pseudonym: string) => string
  readonly caseWords: (pseudonym: string) => string
}

export function lookUp(pool: FrozenPool): Book {
  const { problem, names } = pool
  const places = byId(problem.places)
  return {
    pool,
    cases: byId(problem.cases),
    places,
    hosts: byId(problem.hosts),
    placeWords: id => `${names.places[id] ?? id} of ${names.hosts[places.get(id)?.host ?? ''] ?? 'its host'}`,
    caseWords: id => names.cases[id] ?? id,
  }
}

function toDraft(runId: string, placed: PlacedReview, book: Book): ProposalDraft {
  const { assignment } = placed
  const { ids, versions } = book.pool
  const place = known(book.places, assignment.place)
  return {
    runId,
    caseId: ids.cases[assignment.case]!,
    placeId: ids.places[place.id]!,
    hostId: ids.hosts[place.host]!,
    stay: stay(calendarDay(assignment.from), calendarDay(assignment.until)),
    points: assignment.points,
    review: toReview(placed, book),
    madeFrom: {
      caseVersion: versions.cases[assignment.case]!,
      placeVersion: versions.places[place.id]!,
      hostVersion: versions.hosts[place.host]!,
    },
  }
}

/** Why a case is where it is, in sentences. */
export function toReview(placed: PlacedReview, book: Book): ProposalReview {
  const { assignment, alternatives, reasons } = placed
  const of = known(book.cases, assignment.case)
  const place = known(book.places, assignment.place)
  const { ids } = book.pool
  return {
    terms: scoreTerms(assignment.terms),
    findings: toFindings(
      reasons.filter(reason => reason.kind === 'RULE'),
      { book, of: of.id, place },
    ),
    reasons: placedReasons(placed, { ...book, of, place, host: known(book.hosts, place.host) }),
    alternatives: alternatives.map(other => ({
      placeId: ids.places[other.place]!,
      from: calendarDay(other.from),
      until: calendarDay(other.until),
      points: other.points,
      terms: scoreTerms(other.terms),
      heldBy: other.heldBy.map(held => ids.cases[held]!),
    })),
  }
}

function toUnplaced(runId: string, unplaced: UnplacedReview, book: Book): UnplacedCase {
  const of = known(book.cases, unplaced.case)
  const rules = inRulesOfHosts(unplaced.rules, book.pool, of.id)
  return {
    runId,
    caseId: book.pool.ids.cases[of.id]!,
    ...(keptFree(unplaced, book) ?? causeOf({ ...unplaced, rules }, { of, places: placeCount(book.pool) })),
    failedRules: rules.flatMap(({ rule, places }) => (isMatchRule(rule) ? [{ rule, places }] : [])),
    nearestMisses: unplaced.nearestMisses.map(miss => toNearMiss(miss, of, book)),
  }
}

/** A run that looks ahead leaves a free place to those expected; one that does not fills it. */
function keptFree({ kind }: UnplacedReview, { pool }: Book): CauseInWords | null {
  if (kind !== 'STAY_LEFT_OPEN' || !pool.expected) return null
  const message =
    'A place is free, but it is kept for cases expected soon, who would lose more by it; a run that does not look ahead would give it.'
  return { cause: 'LIMIT_REACHED', message }
}

function toNearMiss(miss: NearestMiss, { id: of }: FileCase, book: Book): NearMiss {
  const { pool } = book
  const place = known(book.places, miss.place)
  const barred = barredFrom(pool, of, miss.place) !== null
  const needed = missMessage(miss, miss.heldBy.map(book.caseWords), { barred })
  return {
    placeId: pool.ids.places[miss.place]!,
    failures: toFindings(miss.failures, { book, of, place }),
    message: joined(needed, isStale(place, book) ? askedFirstOfMiss(miss) : null),
  }
}

/** True for a place whose host has to be asked first, because its calendar was not confirmed lately. */
function isStale({ host }: FilePlace, { pool: { staleHosts = [] } }: Book): boolean {
  return staleHosts.includes(host)
}

function joined(message: string, note: string | null): string {
  return note === null ? message : `${message} ${note}`
}

/** The findings about a case at a place, without rules that are the engine's own business. */
function toFindings(
  findings: readonly RuleFinding[],
  { book, of, place }: { book: Book; of: string; place: FilePlace },
): readonly StoredFinding[] {
  const condition = barredFrom(book.pool, of, place.id)
  const stale = isStale(place, book)
  return findings.flatMap((finding): readonly StoredFinding[] => {
    const { rule, verdict, says } = finding
    if (!isMatchRule(rule)) return []
    if (condition && rule === 'WINDOW') return []
    if (condition && rule === 'EXCLUSION')
      return [{ rule: 'WINDOW', passed: false, authority: 'HOST', message: sentence(`it is only for ${condition}`) }]
    const message = joined(ruleMessage(finding), stale && rule === 'ARRIVAL' ? askedFirst : null)
    return [{ rule, passed: verdict === 'PASS', authority: says, message }]
  })
}

/** Whom the windows of a part of a place are for, when they are not for this case; null otherwise. */
function barredFrom({ conditions }: FrozenPool, of: string, place: string): string | null {
  const asked = conditions?.[place]
  return asked?.barred.includes(of) ? asked.words : null
}

/** The engine knows conditions of windows as exclusions only: here they are counted as what they are. */
function inRulesOfHosts(
  rules: readonly RuleCount[],
  { conditions = {} }: FrozenPool,
  of: string,
): readonly RuleCount[] {
  const barred = Object.values(conditions).filter(asked => asked.barred.includes(of)).length
  if (barred === 0) return rules
  const counts = new Map(rules.map(count => [count.rule, count.places]))
  counts.set('EXCLUSION', (counts.get('EXCLUSION') ?? 0) - barred)
  counts.set('WINDOW', (counts.get('WINDOW') ?? 0) + barred)
  return [...counts]
    .flatMap(([rule, places]) => (places > 0 ? [{ rule, places }] : []))
    .toSorted((one, other) => other.places - one.places)
}

function isMatchRule(rule: RuleFinding['rule']): rule is MatchRule {
  return matchRules.some(name => name === rule)
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map(item => [item.id, item]))
}

/** Throws for an identifier that the problem does not have: the engine answers about nothing else. */
function known<Item>(items: ReadonlyMap<string, Item>, id: string): Item {
  const item = items.get(id)
  if (item === undefined) throw new Error('the engine answered about something that was not asked')
  return item
}
