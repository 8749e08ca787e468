import {
  hasChildren,
  type AccompanimentNeed,
  type AgeBand,
  type CaseDetails,
  type FamilyMember,
  type RelocationScope,
  type RiskLevel,
} from '../../server/cases/relocation-case.js'
import { accompanimentTypes } from '../../server/shared/accompaniment.js'
import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { countries, countryOf } from '../../server/shared/geography.js'
import { targetedGroups } from '../../server/shared/targeted-group.js'
import { desiredStays, entryDays, patienceAtRisk, shareOfTargetedGroups, shareOfWomen } from '../assumptions.js'
import type { Random } from '../random.js'
import type { Scenario } from '../scenarios/scenario.js'
import { europeanUnion, languagesOf } from './countries.js'

/** Cases by macro-region of origin, with weights. */
const origins: readonly (readonly [macroRegion: string, weight: number])[] = [
  ['002', 35],
  ['142', 32],
  ['019', 20],
  ['150', 13],
]

/**
 * The countries that stand for danger in this network, drawn anew from each seed so that the pairing says nothing about any
 * country. Never a state of the European Union, whose citizens the programme may not support.
 */
export function dangerousCountries(scenario: Scenario, random: Random): string[] {
  const candidates = Object.keys(languagesOf).filter(code => !europeanUnion.has(code))
  const chosen = new Set<string>()
  while (chosen.size < scenario.countriesOfOrigin) {
    const macroRegion = random.weighted(origins)
    const there = candidates.filter(
      code => countries.get(code)?.subRegion.macroRegionCode === macroRegion && !chosen.has(code),
    )
    if (there.length > 0) chosen.add(random.pick(there))
  }
  return [...chosen]
}

/** What is dealt out over all cases of a network, so that its proportions are the published ones whatever the seed. */
interface Hand {
  readonly householdSize: number
  readonly riskLevel: RiskLevel
  readonly desiredStayDays: number
  readonly applicantIsWoman: boolean
  readonly targeted: boolean
}

/** Where and when the cases of a network come from. */
export interface CaseSetting {
  readonly scenario: Scenario
  /** The day on which the cases are entered. */
  readonly today: CalendarDay
  /** The countries that stand for danger. */
  readonly dangerous: readonly string[]
}

/** `count` cases of a network. */
export function casesOf(setting: CaseSetting, count: number, random: Random): CaseDetails[] {
  const decks = random.fork('decks')
  const sizes = decks.deal(setting.scenario.householdSizes, count)
  const risks = decks.deal(setting.scenario.riskLevels, count)
  const stays = decks.deal(desiredStays, count)
  const women = decks.deal(share(shareOfWomen), count)
  const targeted = decks.deal(share(shareOfTargetedGroups), count)
  return sizes.map((householdSize, index) => {
    const hand = {
      householdSize,
      riskLevel: risks[index]!,
      desiredStayDays: stays[index]!,
      applicantIsWoman: women[index]!,
      targeted: targeted[index]!,
    }
    return caseWith(hand, setting, random.fork(`case-${index + 1}`))
  })
}

function share(of: number): readonly (readonly [boolean, number])[] {
  return [
    [true, of],
    [false, 1 - of],
  ]
}

function caseWith(hand: Hand, { scenario, today, dangerous }: CaseSetting, random: Random): CaseDetails {
  const country = random.pick(dangerous)
  const { applicantIsWoman, riskLevel } = hand
  const household = {
    ageBand: random.chance(0.06) ? ('OLDER' as const) : ('ADULT' as const),
    familyMembers: family(hand.householdSize - 1, random),
  }
  const needs = accompaniment(hasChildren(household), random)
  return {
    origin: random.weighted([
      ['SELF', 50],
      ['REFERRER', 35],
      ['HOST', 15],
    ]),
    country,
    riskLevel,
    targetedGroup: hand.targeted
      ? random.pick(applicantIsWoman ? ['WHRD', 'WHRD', ...targetedGroups] : targetedGroups.slice(1))
      : null,
    ...household,
    applicantIsWoman,
    ...whereTo(country, dangerous, random),
    languages: spokenIn(country, random),
    accompanimentNeeds: needs,
    womenOnly: applicantIsWoman && random.chance(0.04),
    stepFree: random.chance(0.04),
    lgbtiSafe: random.chance(0.1),
    ...whenAndHowLong(today, hand, scenario, random),
  }
}

function family(others: number, random: Random): FamilyMember[] {
  const partner: FamilyMember[] = others > 0 && random.chance(0.7) ? [{ ageBand: 'ADULT', relation: 'PARTNER' }] : []
  const rest = Array.from({ length: others - partner.length }, (): FamilyMember => {
    if (random.chance(0.08)) return { ageBand: 'OLDER', relation: 'PARENT' }
    const ageBand = random.weighted<AgeBand>([
      ['INFANT', 15],
      ['CHILD', 55],
      ['YOUTH', 30],
    ])
    return { ageBand, relation: 'CHILD' }
  })
  return [...partner, ...rest]
}

function whereTo(country: string, dangerous: readonly string[], random: Random) {
  const accepted: [RelocationScope, number][] = [
    ['IN_COUNTRY', 0.25],
    ['REGIONAL', 0.85],
    ['INTERNATIONAL', 0.7],
  ]
  const scopes = accepted.filter(([, probability]) => random.chance(probability)).map(([scope]) => scope)
  if (scopes.length === 0) scopes.push('REGIONAL')
  const subRegion = countryOf(country).subRegion
  const neighbours = dangerous.filter(code => code !== country && countryOf(code).subRegion.code === subRegion.code)
  return {
    scopes,
    preferredScope: random.chance(0.8) ? scopes[scopes.length > 1 && scopes[0] === 'IN_COUNTRY' ? 1 : 0]! : null,
    preferredSubRegions: random.chance(0.6) ? [subRegion.code] : [],
    excludedCountries: random.sample(neighbours, random.pick([0, 0, 1, 1, 2])).map(code => ({
      country: code,
      reason: random.pick(['THREAT_REACH', 'EXTRADITION', 'EXILE_COMMUNITY', 'NO_ENTRY'] as const),
    })),
  }
}

function spokenIn(country: string, random: Random): string[] {
  const local = languagesOf[country] ?? ['en']
  const further = ['en', 'fr', 'es', 'ar'].filter(tag => random.chance(tag === 'en' ? 0.6 : 0.1))
  return [...new Set([...local, ...further])]
}

function accompaniment(withChildren: boolean, random: Random): AccompanimentNeed[] {
  const likely: Partial<Record<AccompanimentNeed['type'], number>> = {
    PSYCHOSOCIAL: 0.6,
    MEDICAL: 0.18,
    LEGAL: 0.3,
    SECURITY_DIGITAL: 0.25,
    CHILDCARE_SCHOOLING: withChildren ? 0.6 : 0,
    FAMILY_SUPPORT: withChildren ? 0.3 : 0,
  }
  return accompanimentTypes
    .filter(type =>
      random.chance(likely[type] ?? (type === 'CHILDCARE_SCHOOLING' || type === 'FAMILY_SUPPORT' ? 0 : 0.1)),
    )
    .map(type => ({ type, required: random.chance(0.3) }))
}

function whenAndHowLong(today: CalendarDay, { desiredStayDays, riskLevel }: Hand, scenario: Scenario, random: Random) {
  const patience = patienceAtRisk[riskLevel]
  const { least, most } = scenario.neededWithin
  const earliestDeparture = addDays(today, Math.round(random.between(0, 30) * patience))
  const neededBy = addDays(earliestDeparture, random.between(least, Math.max(least, Math.round(most * patience))))
  return {
    earliestDeparture,
    neededBy,
    latestArrival: addDays(neededBy, random.between(30, 120)),
    entryDays: random.between(entryDays.least, entryDays.most),
    minimumStayDays: Math.max(14, Math.round(desiredStayDays * random.pick([0.5, 0.67, 1]))),
    desiredStayDays,
  }
}
