import type { Key } from '../model/classes.js'
import type { Model } from '../model/model.js'
import type { Case, Host, Place } from '../problem.js'
import type { RuleId, RuleSource, RuleUnit, RuleValue } from './rule.js'

/** What a rule compares, in the words of the problem. */
export interface Comparison {
  readonly needed: RuleValue
  readonly offered: RuleValue
  readonly missing?: readonly string[]
}

/** The three a rule about a pair can look at. */
export interface Pair {
  readonly person: Case
  readonly host: Host
  readonly place: Place
}

interface Constraint {
  readonly rule: RuleId
  readonly says: RuleSource
  readonly unit: RuleUnit
  readonly compare: (pair: Pair, model: Model) => Comparison
}

/** A rule that looks at the case and the host only. */
export interface HostConstraint extends Constraint {
  readonly looksAt: 'HOST'
  /** By how much case `c` fails at host `h`; 0 when it passes. */
  readonly shortfall: (model: Model, c: number, h: number) => number
  /** All that `shortfall` reads of a case: two cases with one key fail at the same hosts. */
  readonly caseKey: (model: Model, c: number) => Key
  /** All that `shortfall` reads of a host. */
  readonly hostKey: (model: Model, h: number) => Key
}

/** A rule that looks at the case and the place. */
export interface PlaceConstraint extends Constraint {
  readonly looksAt: 'PLACE'
  /** By how much case `c` fails at place `p`; 0 when it passes. */
  readonly shortfall: (model: Model, c: number, p: number) => number
  /**
   * All that `shortfall` reads of a case, and of a place; or, for a rule about named pairs, which cases it can ever
   * refuse a place.
   */
  readonly keys:
    | { readonly caseKey: (model: Model, c: number) => Key; readonly placeKey: (model: Model, p: number) => Key }
    | { readonly concerns: (model: Model, c: number) => boolean }
}
