import { subRegions } from '../shared/geography.js'
import type { FairnessRow } from './fairness.js'
import { noGroup } from './frozen-pool.js'
import { counted, groupWords } from './words.js'

/** What people call a group of candidates. */
export function groupName({ dimension, value }: Pick<FairnessRow, 'dimension' | 'value'>): string {
  switch (dimension) {
    case 'GROUP':
      return value === noGroup ? 'no targeted group' : groupWords(value)
    case 'GENDER':
      return value === 'WOMAN' ? 'women' : 'others'
    case 'HOUSEHOLD_SIZE':
      return value.endsWith('+') ? `${value.slice(0, -1)} persons or more` : counted(Number(value), 'person')
    case 'ORIGIN':
      return subRegions.get(value)?.name ?? value
    case 'RISK':
      return `risk level ${value}`
  }
}
