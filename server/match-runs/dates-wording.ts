import type { RuleFinding } from '../../matching/index.js'
import { counted } from './words.js'

/** Rules about the days of a stay. Days are named in ISO 8601; `until` is the first day free again. */
export const datesWording = {
  ARRIVAL: ({ needed, offered, shortfall }: RuleFinding) => {
    const [first, last] = pair(needed)
    const arrival = String(offered)
    if (first > last)
      return `no arrival is possible: the first possible day is ${first}, the last sensible one was ${last}`
    if (shortfall === 0) return `arrival on ${arrival} lies between ${first} and ${last}`
    return arrival < first
      ? `arrival on ${arrival} is ${counted(shortfall, 'day')} too early, the first possible day is ${first}`
      : `arrival on ${arrival} is ${counted(shortfall, 'day')} too late, the last sensible day is ${last}`
  },

  LENGTH: ({ needed, offered, shortfall }: RuleFinding) => {
    const [shortest, longest] = pair(needed).map(Number) as [number, number]
    const days = Number(offered)
    if (shortest > longest)
      return `a stay must have at least ${counted(shortest, 'day')}, and can have at most ${counted(longest, 'day')} here`
    if (shortfall === 0)
      return shortest === longest
        ? `a stay of ${counted(days, 'day')} is the one length that suits both`
        : `a stay of ${counted(days, 'day')} lies between ${shortest} and ${longest}`
    return days < shortest
      ? `a stay of ${counted(days, 'day')} is ${counted(shortfall, 'day')} too short`
      : `a stay of ${counted(days, 'day')} is ${counted(shortfall, 'day')} too long`
  },

  WINDOW: ({ needed, offered }: RuleFinding) => {
    const [from, until] = pair(needed)
    const windows = ranges(offered)
    const around = windows.find(window => window.from <= from && until <= window.until)
    if (around) return `the stay lies inside the window from ${around.from} until ${around.until}`
    if (windows.length === 0) return 'the place is not offered on any day from now on'
    const offers = windows.map(window => `from ${window.from} until ${window.until}`)
    const more = offers.length > 2 ? ` and on ${counted(offers.length - 2, 'later window')}` : ''
    return `no window holds all days from ${from} until ${until}; the place is offered ${offers.slice(0, 2).join(', ')}${more}`
  },

  OCCUPIED: ({ offered, shortfall }: RuleFinding) => {
    if (shortfall === 0) return 'nobody else has the place on these days'
    const taken = ranges(offered).map(range => `from ${range.from} until ${range.until}`)
    return `the place is taken ${taken.join(' and ')}`
  },
}

function pair(value: RuleFinding['needed']): readonly [string, string] {
  const [first = '', last = ''] = Array.isArray(value) ? (value as readonly string[]) : []
  return [first, last]
}

/** Ranges come as `2027-01-01/2027-02-01`. */
function ranges(value: RuleFinding['offered']): readonly { readonly from: string; readonly until: string }[] {
  const written: readonly string[] = Array.isArray(value) ? value : []
  return written.map(text => {
    const [from = '', until = ''] = text.split('/')
    return { from, until }
  })
}
