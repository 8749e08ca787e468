import type { RuleFinding } from '../../matching/index.js'
import { accompanimentWords, counted, listed } from './words.js'

/** Rules about room beside everybody else who is at the host institution. */
export const roomWording = {
  HOUSEHOLDS: ({ needed, offered, shortfall }: RuleFinding) => {
    const most = `the host institution takes ${counted(Number(offered), 'household')} at a time`
    return shortfall > 0 ? `${most}, and this would be one more` : `${most}; with this one there are ${String(needed)}`
  },

  SERVICE_CAPACITY: ({ needed, missing, offered }: RuleFinding) => {
    if (missing.length > 0) {
      const most = missing.map(type => `${accompanimentWords(type)} (${counted(servedBy(offered, type), 'household')})`)
      return `as many households as the host institution can serve at a time use ${listed(most)}`
    }
    return Array.isArray(needed) && needed.length === 0
      ? 'no accompaniment is required'
      : 'the required accompaniment has capacity left'
  },

  QUOTA: ({ needed, offered, shortfall }: RuleFinding) => {
    if (offered === null) return 'arrivals are not limited in this period'
    const left = counted(Number(offered), 'more household')
    return shortfall > 0
      ? `the host institution lets ${left} arrive in this period, and this would be number ${String(needed)}`
      : `the host institution lets ${left} arrive in this period; this is number ${String(needed)}`
  },
}

/** Capacities come as `PSYCHOSOCIAL:2`. */
function servedBy(offered: RuleFinding['offered'], type: string): number {
  const capacities: readonly string[] = Array.isArray(offered) ? offered : []
  return Number(capacities.find(capacity => capacity.startsWith(`${type}:`))?.slice(type.length + 1) ?? 0)
}
