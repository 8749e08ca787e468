import type { RuleFinding, RuleId, RuleValue } from '../../matching/index.js'
import { datesWording } from './dates-wording.js'
import { roomWording } from './room-wording.js'
import {
  accompanimentWords,
  counted,
  countryWords,
  groupWords,
  languageWords,
  listed,
  scopeWords,
  sentence,
} from './words.js'

/** A finding as a sentence of its own, with its figures and without its full stop or capital. */
export type Wording = (finding: RuleFinding) => string

/** What a rule says about a case and a place, in one sentence. */
export function ruleMessage(finding: RuleFinding): string {
  return sentence(wording[finding.rule](finding))
}

function texts(value: RuleValue): readonly string[] {
  if (value === null) return []
  return Array.isArray(value) ? value : [String(value)]
}

const passed = ({ verdict }: RuleFinding) => verdict === 'PASS'

const wording: Readonly<Record<RuleId, Wording>> = {
  ...datesWording,
  ...roomWording,

  SLEEPS: ({ needed, offered }) => `sleeps ${String(offered)}, the household needs ${String(needed)}`,

  REQUIRED_ACCOMPANIMENT: finding => {
    if (!passed(finding)) return `required and not offered: ${listed(finding.missing.map(accompanimentWords))}`
    const needed = texts(finding.needed)
    return needed.length === 0
      ? 'no accompaniment is required'
      : `all required accompaniment is offered: ${listed(needed.map(accompanimentWords))}`
  },

  SCOPE: finding =>
    `${scopeWords(String(finding.offered))} is ${passed(finding) ? 'accepted' : 'not accepted by the case'}`,

  EXCLUDED_COUNTRY: finding =>
    `${countryWords(String(finding.offered))} is ${passed(finding) ? 'not excluded' : 'excluded for this case'}`,

  LANGUAGE: finding => {
    const [household, host] = [texts(finding.needed), texts(finding.offered)]
    const common = household.filter(tag => host.includes(tag))
    if (common.length > 0) return `${listed(common.map(languageWords))} in common`
    if (passed(finding)) return 'no language in common, but the host institution has an interpreter'
    const [spoken, understood] = [listed(host.map(languageWords)), listed(household.map(languageWords))]
    return `the host institution speaks ${spoken}, the household ${understood}`
  },

  GROUP: finding => {
    if (finding.offered === null) return 'the host institution receives all groups'
    const received = listed(texts(finding.offered).map(groupWords))
    return passed(finding)
      ? `the host institution receives ${groupWords(String(finding.needed))}`
      : `the host institution receives only ${received}`
  },

  LGBTI_SAFE: asked({
    unasked: 'an environment safe for LGBTI persons is not asked for',
    given: 'the environment is safe for LGBTI persons',
    missing: 'an environment safe for LGBTI persons is asked for and not offered',
  }),

  STEP_FREE: asked({
    unasked: 'step-free access is not asked for',
    given: 'the place is step-free',
    missing: 'a step-free place is needed and this one is not',
  }),

  CHILD_SAFE: asked({
    unasked: 'there are no children in the household',
    given: 'the place is safe for children',
    missing: 'there are children in the household and the place is not safe for them',
  }),

  WOMEN_ONLY: ({ verdict, needed, offered }) => {
    if (verdict === 'FAIL')
      return needed === true ? 'only a women-only place will do, and this is none' : 'the place is for women only'
    if (offered !== true) return 'the place is open to everybody'
    return needed === true ? 'a women-only place, as asked for' : 'a women-only place, and the applicant is a woman'
  },

  EMERGENCY_RESERVE: ({ verdict, needed, offered }) => {
    if (offered === 1) return 'the place is not kept for emergencies'
    return verdict === 'PASS'
      ? `kept for emergencies, which risk level ${String(needed)} is`
      : `kept for risk levels 4 and 5, and this case has level ${String(needed)}`
  },

  EXCLUSION: finding =>
    passed(finding) ? 'case and place have not been kept apart' : 'case and place are kept apart by decision',

  BUDGET: ({ needed, offered, shortfall }) => {
    if (offered === null) return 'no budget is set'
    return shortfall > 0
      ? `the stay costs ${counted(shortfall, 'unit')} more than the budget has left`
      : `the stay costs ${String(needed)}, the budget has ${String(offered)} left`
  },

  ONE_STAY: finding => (passed(finding) ? 'the case has no other stay' : 'the case has another stay already'),
}

/** Rules about something that a case may ask for and a place may have. */
function asked(words: { unasked: string; given: string; missing: string }): Wording {
  return finding => {
    if (!passed(finding)) return words.missing
    return finding.needed === true ? words.given : words.unasked
  }
}
