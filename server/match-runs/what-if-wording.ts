import type { ChangeReason, StayEffect } from '../../matching/index.js'
import { ruleSubjects } from './unplaced-wording.js'
import { counted, listed } from './words.js'

/** Why a case would not be where the plan has it, in one sentence. `caseWords`: what people call a case. */
export function changeMessage(reasons: readonly ChangeReason[], caseWords: (pseudonym: string) => string): string {
  return reasons.map(reason => sentenceFor(reason, caseWords)).join(' ')
}

function sentenceFor(reason: ChangeReason, caseWords: (pseudonym: string) => string): string {
  switch (reason.kind) {
    case 'WITHDRAWN':
      return 'It is not there any more.'
    case 'PINNED':
      return 'It has this stay by decision.'
    case 'NO_LONGER_POSSIBLE':
      return `Its stay is no longer possible because of ${listed(reason.rules.map(rule => ruleSubjects[rule]))}.`
    case 'DISPLACED': {
      const others = listed(reason.by.map(caseWords))
      return `${others} ${reason.by.length === 1 ? 'needs' : 'need'} what its stay took.`
    }
    case 'MONEY_NEEDED':
      return 'The money is spent on others.'
    case 'BETTER_STAY':
      return `This stay is worth ${counted(reason.points, 'point')} more${freed(reason.freedBy, caseWords)}.`
    case 'NEWLY_PLACED':
      return `There is a stay for it${freed(reason.freedBy, caseWords)}.`
    case 'NO_STAY_FOUND':
      return 'There is no stay for it.'
    case 'MADE_ROOM':
      return 'It makes room for others, which brings more altogether.'
  }
}

function freed(by: readonly string[], caseWords: (pseudonym: string) => string): string {
  return by.length === 0 ? '' : `, on days that ${listed(by.map(caseWords))} had before`
}

/** What a stay would mean for others, in one sentence. */
export function effectMessage(effect: StayEffect, caseWords: (pseudonym: string) => string): string {
  switch (effect.kind) {
    case 'FREE':
      return 'Free: nobody would have to move.'
    case 'DISPLACES':
      return effect.cases.length === 0
        ? 'Taken, or within a limit that stays decided before use up.'
        : `${listed(effect.cases.map(caseWords))} would have to give way.`
    case 'OVER_BUDGET':
      return `Free, but the money is short by ${effect.by}.`
  }
}
