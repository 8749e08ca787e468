import type { Case, Host, Place } from '../problem.js'
import { grown } from './growing.js'

/** The members of the model that are written from one entity alone, each with where it comes from. */

export const caseIntegers = {
  risk: (person: Case) => person.risk,
  size: (person: Case) => person.householdSize,
  desiredCount: (person: Case) => person.desired.length,
  earliest: (person: Case) => person.earliest,
  neededBy: (person: Case) => person.neededBy,
  latest: (person: Case) => person.latest,
  entryDays: (person: Case) => person.entryDays,
  minDays: (person: Case) => person.stay.minDays,
  desiredDays: (person: Case) => person.stay.desiredDays,
} as const
export const caseFlags = {
  children: (person: Case) => person.children,
  woman: (person: Case) => person.woman,
  womenOnly: (person: Case) => person.womenOnly,
  stepFree: (person: Case) => person.stepFree,
  lgbtiSafe: (person: Case) => person.lgbtiSafe,
} as const
export const hostIntegers = {
  leadDays: (host: Host) => host.leadDays,
  minStayDays: (host: Host) => host.minStayDays,
  maxStayDays: (host: Host) => host.maxStayDays,
} as const
export const hostFlags = {
  interpreter: (host: Host) => host.interpreter,
  anyGroup: (host: Host) => host.groups === null,
  lgbtiSafe: (host: Host) => host.lgbtiSafe,
} as const
export const placeIntegers = {
  sleeps: (place: Place) => place.sleeps,
  turnoverDays: (place: Place) => place.turnoverDays,
} as const
export const placeFlags = {
  stepFree: (place: Place) => place.stepFree,
  womenOnly: (place: Place) => place.womenOnly,
  childSafe: (place: Place) => place.childSafe,
  emergencyReserve: (place: Place) => place.emergencyReserve,
} as const

export function emptyIntegers<K extends string>(of: Readonly<Record<K, unknown>>): Record<K, Int32Array> {
  return Object.fromEntries(Object.keys(of).map(key => [key, new Int32Array(0)])) as Record<K, Int32Array>
}

export function emptyFlags<K extends string>(of: Readonly<Record<K, unknown>>): Record<K, Uint8Array> {
  return Object.fromEntries(Object.keys(of).map(key => [key, new Uint8Array(0)])) as Record<K, Uint8Array>
}

export function written(array: Int32Array, at: number, value: number): Int32Array {
  const target = grown(array, at + 1)
  target[at] = value
  return target
}

export function writeIntegers<E, K extends string>(
  arrays: Record<NoInfer<K>, Int32Array>,
  of: Readonly<Record<K, (entity: E) => number>>,
  at: number,
  entity: E,
): void {
  for (const key of Object.keys(of) as K[]) arrays[key] = written(arrays[key], at, of[key](entity))
}

export function writeFlags<E, K extends string>(
  arrays: Record<NoInfer<K>, Uint8Array>,
  of: Readonly<Record<K, (entity: E) => boolean>>,
  at: number,
  entity: E,
): void {
  for (const key of Object.keys(of) as K[]) {
    arrays[key] = grown(arrays[key], at + 1)
    arrays[key][at] = Number(of[key](entity))
  }
}
