import { fingerprint } from '../shared/fingerprint.js'
import type { Component } from './component.js'
import { isKnown, isOfTime } from './property-names.js'

/**
 * Stands for which box it is and what it says of time: equal whenever the same is exported again, another one when it is
 * changed. Titles, people and stamps have no part in it.
 */
export function boxPrint({ properties, parts }: Component): string {
  const said = properties
    .filter(({ name }) => name === 'UID' || isOfTime(name) || !isKnown(name))
    .map(({ name, params, value }) => [name, value, ...params])
  return fingerprint(JSON.stringify([said, parts.map(boxPrint)]))
}
