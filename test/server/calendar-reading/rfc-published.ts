import type { Example } from './rfc-examples.js'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The published occurrences, `1997-09-02T09:00`. */
export function published({ days }: Example): string[] {
  let [year, month] = ['', '']
  return days.split(/\s+/).flatMap(word => {
    if (/^\d{4}$/.test(word)) year = word
    else if (MONTHS.includes(word)) month = String(MONTHS.indexOf(word) + 1).padStart(2, '0')
    else return dayWords(word).map(rest => `${year}-${month}-${rest}`)
    return []
  })
}

function dayWords(word: string): string[] {
  const [range, times = '900'] = word.split('@') as [string, string?]
  const [first, last = first] = range.split('..').map(Number) as [number, number?]
  const days = Array.from({ length: last - first + 1 }, (_, later) => String(first + later).padStart(2, '0'))
  const clock = times.split(',').map(time => `${time.slice(0, -2).padStart(2, '0')}:${time.slice(-2)}`)
  return days.flatMap(day => clock.map(time => `${day}T${time}`))
}
